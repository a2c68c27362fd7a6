import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rectOf } from './inside.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

const LANGUAGES = ['en', 'ar', 'zh-CN', 'de'] as const;
/** By keyboard the languages differ in direction alone. */
const KEYED: ReadonlySet<string> = new Set(['en', 'ar']);
const PAGES = [
  'popup.html?state=found',
  'popup.html?state=nothing',
  'options.html?#warnings',
  'options.html?#sites',
  'options.html?#stored',
  'welcome.html?',
] as const;

async function visit(path: string, language: string, width: number, run: (page: Page) => Promise<void>) {
  const page = await browser.visit(path.replace('?', `?lang=${language}&`), {
    open: true,
    width,
    height: 640,
  });
  try {
    // Warnings follow once the page has been drawn; our own pages are all there.
    if (path.startsWith('chat')) await settle();
    await run(page);
  } finally {
    await page.close();
  }
}

/** What is wider than the page, and buttons and labels whose words are cut off. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const width = document.documentElement.clientWidth;
    const told: string[] = [];
    if (document.documentElement.scrollWidth > width)
      told.push(`page ${document.documentElement.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, label, summary, h1, h2, p, li',
    )) {
      const { left, right } = element.getBoundingClientRect();
      const cut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible';
      const heard = element.closest('.heard') !== null;
      if (!heard && (cut || left < -1 || right > width + 1)) told.push(element.outerHTML.slice(0, 120));
    }
    return told;
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  // 320 pixels; and 500, which is a window of 1000 at 200 %.
  it.each(PAGES)('%s fits into 320 pixels, and into a window at twice the size', async (path) => {
    await visit(path, language, 320, async (page) => {
      expect(await overflows(page)).toEqual([]);
      await page.setViewport({ width: 500, height: 380 });
      expect(await overflows(page)).toEqual([]);
    });
  });

  it('the card and the stop fit into 320 pixels', async () => {
    await visit('chat.html?&only=wallet', language, 320, async (page) => {
      const fits = async (selector: string) => {
        const rect = await rectOf(page, selector);
        if (!rect) throw new Error(`no ${selector}`);
        expect(rect.x).toBeGreaterThanOrEqual(0);
        expect(rect.x + rect.width).toBeLessThanOrEqual(320);
        expect(rect.y).toBeGreaterThanOrEqual(0);
        expect(rect.y + rect.height).toBeLessThanOrEqual(640);
      };
      await fits('.card');
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.click());
      await settle();
      await fits('.stop');
    });
  });

  it.runIf(KEYED.has(language)).each(PAGES)(
    '%s can be gone through by keyboard, in the order it is read, with the focus in sight',
    async (path) => {
      await visit(path, language, 1000, async (page) => {
        const steps: { place: number; outlined: boolean; name: string }[] = [];
        for (let step = 0; step < 60; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const active = document.activeElement;
            if (!active || active === document.body) return null;
            const all = [...document.querySelectorAll('*')];
            const styled = active.matches('input[type=file]')
              ? (active.closest('.button') ?? active)
              : active;
            return {
              place: all.indexOf(active),
              outlined: getComputedStyle(styled).outlineStyle !== 'none',
              name: active.outerHTML.slice(0, 90),
            };
          });
          if (!at || at.place <= (steps.at(-1)?.place ?? -1)) break;
          steps.push(at);
        }
        expect(steps.length).toBeGreaterThan(3);
        expect(steps.filter(({ outlined }) => !outlined)).toEqual([]);
        // Nothing that can be pressed is left out; of a group of radio buttons only the chosen one is a stop.
        const reachable = await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, input')].filter(
              (one) => one.checkVisibility() && !one.matches(':disabled, [type=radio]:not(:checked)'),
            ).length,
        );
        expect(steps.length).toBe(Math.min(60, reachable));
      });
    },
  );
});

describe('with colours forced', () => {
  it('the warning keeps its edges, and what is pressed keeps a border', async () => {
    await visit('chat.html?', 'en', 1000, async (page) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await settle();
      const edges = await page.evaluate(() => {
        const host = [...document.querySelectorAll('[popover=manual]')].find(({ shadowRoot }) => shadowRoot);
        const styleOf = (selector: string) => {
          const found = host?.shadowRoot?.querySelector(selector);
          return found ? getComputedStyle(found) : null;
        };
        return [
          styleOf('.slip')?.borderInlineStartStyle,
          styleOf('.slip')?.maskImage,
          styleOf('.main')?.borderInlineStartStyle,
          styleOf('.mark')?.borderInlineStartStyle,
          styleOf('.cover')?.backgroundImage,
        ];
      });
      expect(edges).toEqual(['solid', 'none', 'solid', 'solid', 'none']);
    });
  });
});

describe('where motion is to be reduced', () => {
  it.each(['reduce', 'no-preference'])('a slip moves in only where it may: %s', async (motion) => {
    await visit('chat.html?&only=none', 'en', 1000, async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
      const session = await page.createCDPSession();
      const begun: string[] = [];
      session.on('Animation.animationCreated', ({ id }) => begun.push(id));
      await session.send('Animation.enable');
      await page.goto(page.url().replace('only=none', 'only=discount'), { waitUntil: 'networkidle0' });
      await settle();
      expect(begun.length > 0).toBe(motion === 'no-preference');
    });
  });
});
