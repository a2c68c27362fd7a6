import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInside, rectOf } from './inside.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

async function serious(only: string, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.visit(`chat.html?lang=en&only=${only}`, { open: true });
  await page.evaluate(() => {
    Object.assign(window, { opened: [] });
    window.open = (url) => {
      Reflect.get(window, 'opened').push(String(url));
      return null;
    };
  });
  await settle();
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

const opened = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'opened'));

/** The words of the element of ours that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover=manual]')].find(({ shadowRoot }) => shadowRoot);
    return host?.shadowRoot?.activeElement?.textContent ?? '';
  });

describe('the one stop before following a serious warning', () => {
  it('comes before a link is opened; going on is one level deeper, and then it is quiet', async () => {
    await serious('wallet', async (page) => {
      await page.click('a[href]');
      await settle();
      expect(await rectOf(page, '.stop')).not.toBeNull();
      expect(await rectOf(page, '[data-act=anyway]')).toBeNull();
      expect(await opened(page)).toEqual([]);
      await pressInside(page, '[data-act=choices]');
      await settle();
      await pressInside(page, '[data-act=anyway]');
      await settle();
      expect(await opened(page)).toEqual(['https://pay.example.com/x']);
      expect(await rectOf(page, '.stop')).toBeNull();
    });
  });

  it('has the focus on the careful way, keeps it inside, and ends with Escape', async () => {
    await serious('wallet', async (page) => {
      await page.focus('a[href]');
      await page.keyboard.press('Enter');
      await settle();
      expect(await focused(page)).toBe('Go back');
      const round = [];
      for (let i = 0; i < 4; i += 1) {
        await page.keyboard.press('Tab');
        round.push(await focused(page));
      }
      expect(round).toEqual(['Report seller', 'Other choices', 'Go back', 'Report seller']);
      await page.keyboard.press('Escape');
      await settle();
      expect(await rectOf(page, '.stop')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
      expect(await opened(page)).toEqual([]);
    });
  });

  it('comes before the account is copied, and not before other words', async () => {
    await serious('wallet', async (page) => {
      const copy = async (words: string): Promise<void> => {
        await page.evaluate((wanted) => {
          const node = [...document.querySelectorAll('.them')].at(-1)?.firstChild;
          const start = node?.textContent?.indexOf(wanted) ?? -1;
          if (!node || start < 0) throw new Error('not in the message');
          document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
        }, words);
        await page.keyboard.down('Control');
        await page.keyboard.press('c');
        await page.keyboard.up('Control');
        await settle();
      };
      await copy('others are waiting');
      expect(await rectOf(page, '.stop')).toBeNull();
      await copy('TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE');
      expect(await rectOf(page, '.stop')).not.toBeNull();
    });
  });

  it('leaves links in a middling warning alone', async () => {
    await serious('discount', async (page) => {
      await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
      await page.click('a[href]');
      await settle();
      expect(await rectOf(page, '.stop')).toBeNull();
    });
  });
});

describe('a card', () => {
  it('is put aside with a way back', async () => {
    await serious('discount', async (page) => {
      await pressInside(page, '[data-act=more]');
      await settle();
      await pressInside(page, '[data-act=fine]');
      await settle();
      expect(await rectOf(page, '.card')).toBeNull();
      expect(await page.title()).toBe('{"kind":"decide","findingId":"discount","decision":"fine"}');
      await pressInside(page, '[data-act=undo]');
      await settle();
      expect(await rectOf(page, '.card')).not.toBeNull();
      expect(await page.title()).toContain('"reopen"');
    });
  });

  it('covers the code and follows it when the page scrolls', async () => {
    await serious('code', async (page) => {
      const matches = async (): Promise<boolean> => {
        const cover = await rectOf(page, '.cover');
        const image = await page.$eval('img', (one) => one.getBoundingClientRect().y);
        return cover !== null && Math.abs(cover.y - image) < 2;
      };
      expect(await matches()).toBe(true);
      await page.evaluate(() => {
        document.body.style.minHeight = '3000px';
        scrollTo(0, 120);
      });
      await settle();
      expect(await matches()).toBe(true);
      await pressInside(page, '[data-act=uncover]');
      await settle();
      expect(await rectOf(page, '.cover')).toBeNull();
    });
  });
});
