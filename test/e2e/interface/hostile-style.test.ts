import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOnTop, pressInside, rectOf } from './inside.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

async function withWarning(run: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.visit('chat.html?lang=en&only=discount', { open: true });
  await settle();
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

/** Whether, within three seconds, a picture of the screen shows the large button's colour: what is met may yet be faded. */
async function isDrawn(page: Page): Promise<boolean> {
  const until = Date.now() + 3000;
  for (;;) {
    const rect = await rectOf(page, '.card .main');
    if (rect && (await hasMainColour(page, rect.x + 8, rect.y + rect.height / 2))) return true;
    if (Date.now() > until) return false;
    await settle(200);
  }
}

const MAIN = [0x12, 0x42, 0x5c] as const;

/** The large button's own colour, around a point of the screen. */
async function hasMainColour(page: Page, x: number, y: number): Promise<boolean> {
  const picture = await page.screenshot();
  const clip = { left: Math.round(x), top: Math.round(y) - 3, width: 6, height: 6 };
  const pixels = await sharp(picture).removeAlpha().extract(clip).raw().toBuffer();
  return pixels.every((value, at) => Math.abs(value - (MAIN[at % 3] ?? 0)) < 12);
}

describe('a page whose own style is turned on everything', () => {
  it.each([
    ['fades', 'html, body { opacity: 0 !important }'],
    ['hides', 'html, body, body * { visibility: hidden !important }'],
    [
      'hides all but itself',
      '* { display: none !important } html, body, main, main * { display: block !important }',
    ],
    ['filters', 'html { filter: opacity(0) blur(9px) !important }'],
    ['masks', 'html { mask: linear-gradient(#0000, #0000) !important }'],
    ['bends', 'html { scale: 0.9 !important; rotate: 9deg; perspective: 1px; will-change: transform }'],
    ['takes presses away from', '* { pointer-events: none !important; user-select: none !important }'],
  ])('and that %s what is below its root leaves the warning drawn and on top', async (_name, content) => {
    await withWarning(async (page) => {
      await page.addStyleTag({ content });
      await settle(600);
      expect(await isOnTop(page, '.card .main')).toBe(true);
      expect(await isDrawn(page)).toBe(true);
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
    });
  });

  it('is seen through where the warning is drawn: the check above can fail', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        const host = [...document.querySelectorAll('[popover=manual]')].find(({ shadowRoot }) => shadowRoot);
        host?.shadowRoot?.querySelector<HTMLElement>('.card')?.style.setProperty('opacity', '0.3');
      });
      expect(await isDrawn(page)).toBe(false);
    });
  });

  // Nothing in a document outlives its root, and a warning goes where its message goes: out of sight with it.
  it.each([
    ['display: none', 'html { display: none !important }'],
    ['content-visibility', 'html { content-visibility: hidden !important }'],
    ['clip-path', 'html { clip-path: inset(50%) !important; overflow: hidden !important }'],
    ['transform', 'html { transform: translateX(-300vw) !important }'],
    ['scale', 'html { scale: 0 !important }'],
  ])(
    'by %s on its root takes its own chat out of sight, and has the warning back with it',
    async (_name, content) => {
      await withWarning(async (page) => {
        const met = () => page.evaluate(() => document.elementFromPoint(60, 180)?.className ?? '');
        expect(await met()).toBe('them');
        await page.addStyleTag({ content });
        await settle(600);
        expect(await met()).not.toBe('them');
        await page.evaluate(() => document.querySelector('head style:last-of-type')?.remove());
        await settle(1400);
        expect(await isOnTop(page, '.card .main')).toBe(true);
        expect(await isDrawn(page)).toBe(true);
      });
    },
  );

  it('and that makes its root inert can itself not be pressed; the warning stays in sight', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        document.documentElement.inert = true;
      });
      await settle(1400);
      expect(await isDrawn(page)).toBe(true);
      const pressed = await page.evaluate(() => document.elementFromPoint(40, 80)?.tagName);
      expect(['HTML', undefined]).toContain(pressed);
    });
  });

  it('and that makes its body inert leaves the warning to be pressed', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        document.body.inert = true;
      });
      await settle(600);
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
    });
  });
});

describe('a page that has the top layer', () => {
  it('with a popover of its own stands below', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; background: #fff';
        document.body.append(cover);
        cover.showPopover();
      });
      await settle(1400);
      expect(await isDrawn(page)).toBe(true);
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
    });
  });

  it('is printed as it is, without us, and then has us back', async () => {
    await withWarning(async (page) => {
      await page.emulateMediaType('print');
      expect(await rectOf(page, '.card')).toBeNull();
      await page.emulateMediaType('screen');
      await settle(600);
      expect(await isDrawn(page)).toBe(true);
    });
  });
});
