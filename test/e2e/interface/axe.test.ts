import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOTS } from '../../screenshots/shots.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

/** One state of each surface is looked at in every language it is drawn in: names, language and direction of text differ. */
const IN_ALL_LANGUAGES = new Set([
  'popup-found',
  'options-warnings',
  'welcome-all',
  'warning-all',
  'warning-stop',
]);

// Every state that is drawn for the screenshots, in the themes it is drawn in: WCAG 2.2 A and AA.
describe.each(SHOTS.map((shot) => [shot.name, shot] as const))('%s', (name, shot) => {
  const others = IN_ALL_LANGUAGES.has(name) ? shot.languages.filter((language) => language !== 'en') : [];
  const cases = [
    ...shot.themes.map((theme) => ['en', theme] as const),
    ...others.map((language) => [language, 'light'] as const),
  ];
  it.each(cases)('in %s, %s, has no accessibility violation', async (language, theme) => {
    const path = `${shot.page}?lang=${language}${shot.query ?? ''}`;
    const page = await browser.visit(path, { open: true, width: shot.width, height: shot.height, theme });
    try {
      await settle();
      await shot.before?.(page);
      await settle();
      await page.evaluate(axe);
      const found = (await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { region: { enabled: false } } }).then(({ violations }) => violations)`,
      )) as readonly Violation[];
      const told = found.map(({ id, nodes }) => [
        id,
        nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary]),
      ]);
      expect(told).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
