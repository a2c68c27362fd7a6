import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOnTop, pressInside, rectOf } from './inside.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

async function withWarning(run: (page: Page) => Promise<void>, only = 'discount'): Promise<void> {
  const page = await browser.visit(`chat.html?lang=en&only=${only}`, { open: true });
  await settle();
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

const HOST = '[popover=manual]';

describe('a page that works against the warning', () => {
  it('cannot look into it', async () => {
    const page = await browser.visit('chat.html?lang=en&only=discount');
    const seen = await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, HOST);
    expect(seen).toBeNull();
    await page.close();
  });

  it('is left in the shape it had', async () => {
    const measure = (page: Page): Promise<string> =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('header, main, main *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        });
        const { scrollWidth, scrollHeight } = document.documentElement;
        return JSON.stringify([boxes, scrollWidth, scrollHeight]);
      });
    const bare = await browser.visit('chat.html?lang=en&only=none');
    const before = await measure(bare);
    await bare.close();
    await withWarning(async (page) => {
      expect(await rectOf(page, '.card')).not.toBeNull();
      expect(await measure(page)).toBe(before);
    });
  });

  it.each([
    ['hides what it does not know', 'html > :not(head, body) { display: none !important }'],
    [
      'hides by every means',
      '[popover] { visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) }',
    ],
    [
      'hides in a layer',
      '@layer a { [popover] { display: none !important; translate: -9999px !important } }',
    ],
    [
      'animates it away',
      '@keyframes x { to { opacity: 0 } } [popover] { animation: x 1ms forwards; transition: opacity 1ms }',
    ],
    ['puts everything on top', 'main { position: fixed; inset: 0; z-index: 2147483647; background: #fff }'],
    ['turns the line round', 'html { direction: rtl !important }'],
    ['bends the whole page', 'html { transform: rotate(2deg) scale(.9); filter: blur(1px) }'],
  ])('that %s leaves it visible and on top', async (_name, css) => {
    await withWarning(async (page) => {
      await page.addStyleTag({ content: css });
      await settle(600);
      expect(await isOnTop(page, '.card .main')).toBe(true);
    });
  });

  it('that writes on the element itself leaves it visible', async () => {
    await withWarning(async (page) => {
      await page.evaluate((host) => {
        const element = document.querySelector<HTMLElement>(host);
        element?.setAttribute('style', 'display: none !important; translate: -9999px');
        element?.setAttribute('hidden', '');
        element?.setAttribute('inert', '');
      }, HOST);
      await settle();
      expect(await isOnTop(page, '.card .main')).toBe(true);
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
    });
  });

  it('that removes the element finds it back, but not for ever', async () => {
    await withWarning(async (page) => {
      await page.evaluate((host) => document.querySelector(host)?.remove(), HOST);
      await settle();
      expect(await isOnTop(page, '.card .main')).toBe(true);
      const returns = await page.evaluate(async (host) => {
        let count = 0;
        for (let i = 0; i < 400; i += 1) {
          const element = document.querySelector(host);
          if (element) count += 1;
          element?.remove();
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        return count;
      }, HOST);
      expect(returns).toBeLessThan(60);
    });
  });

  it('that opens a modal dialog over it leaves it on top, and it can be pressed', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
        dialog.textContent = 'Sign in to go on';
        document.body.append(dialog);
        dialog.showModal();
      });
      await settle(1400);
      expect(await isOnTop(page, '.card .main')).toBe(true);
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
    });
  });

  it('that fills the screen leaves it on top', async () => {
    await withWarning(async (page) => {
      await page.evaluate(() => {
        const list = document.querySelector('main');
        addEventListener('keydown', () => void list?.requestFullscreen(), { once: true });
      });
      await page.keyboard.press('f');
      await settle(1400);
      expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      expect(await isOnTop(page, '.card .main')).toBe(true);
    });
  });

  it.each([0.5, 1.6, 2])('that zooms itself by %d has the line around its message in place', async (zoom) => {
    await withWarning(async (page) => {
      await page.evaluate((factor) => {
        document.documentElement.style.setProperty('zoom', String(factor));
      }, zoom);
      await settle(700);
      const ring = await rectOf(page, '.ring');
      const message = await page.evaluate(() => {
        const { x, y, width, height } =
          document.querySelectorAll('.them')[2]?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      // Both are measured from outside, in the page's own pixels, and the line stands a little off the message.
      expect(Math.abs((ring?.x ?? 0) - message.x)).toBeLessThan(8);
      expect(Math.abs((ring?.y ?? 0) - message.y)).toBeLessThan(8);
      expect(Math.abs((ring?.width ?? 0) - message.width)).toBeLessThan(16);
    });
  });

  it('cannot press its buttons by script, nor swallow or see a real press', async () => {
    await withWarning(async (page) => {
      const seen = await page.evaluate((host) => {
        const stolen: string[] = [];
        for (const type of ['click', 'pointerdown', 'mousedown', 'keydown']) {
          for (const target of [window, document, document.documentElement]) {
            target.addEventListener(
              type,
              (event) => {
                if ((event.target as Element).matches?.(host)) stolen.push(type);
                event.stopImmediatePropagation();
              },
              { capture: true },
            );
          }
        }
        Object.assign(window, { stolen });
        const element = document.querySelector<HTMLElement>(host);
        const inside = element?.shadowRoot?.querySelector<HTMLElement>('.main');
        inside?.click();
        element?.click();
        inside?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
        return stolen.length;
      }, HOST);
      expect(seen).toBe(0);
      await settle();
      expect(await rectOf(page, '.card')).not.toBeNull();
      await pressInside(page, '.card .main');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
      expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toEqual([]);
    });
  });
});
