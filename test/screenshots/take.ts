import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../src/cli/setup/find-browser.mjs';
import { serveSamples } from './serve.ts';
import { SHOTS } from './shots.ts';

const OUT = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));

/** In the page: its root, where it has one, holds something, and nothing is being read any more. */
function drawn(): boolean {
  const root = document.querySelector('#root');
  return root === null || (root.childElementCount > 0 && !root.querySelector('[aria-busy=true]'));
}

/** In the page: every animation is over, and what it changed is drawn. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Takes the pictures whose name holds one of the given words (none given: all) into out/screenshots. */
export async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium found; npm test obtains one');
  const served = await serveSamples();
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  let taken = 0;
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error('page error:', error));
    for (const shot of SHOTS) {
      if (wanted.length > 0 && !wanted.some((word) => shot.name.includes(word))) continue;
      for (const language of shot.languages) {
        for (const theme of shot.themes) {
          await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 1.5 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          const address = `${served.origin}/test/screenshots/${shot.page}?lang=${language}${shot.query ?? ''}`;
          await page.goto(address);
          await page.waitForNetworkIdle({ idleTime: 120 });
          await page.waitForFunction(drawn);
          await shot.before?.(page);
          await page.evaluate(settled);
          const path = `${OUT}${shot.name}.${language}.${theme}.png` as const;
          await page.screenshot({ path, fullPage: shot.whole ?? false });
          taken += 1;
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(`${taken} pictures in ${OUT}`);
}
