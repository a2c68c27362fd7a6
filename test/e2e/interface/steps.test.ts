import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInside, rectOf } from './inside.ts';
import { type SampleBrowser, settle, startSampleBrowser } from './sample-browser.ts';

let browser: SampleBrowser;
beforeAll(async () => {
  browser = await startSampleBrowser();
});
afterAll(() => browser.close());

async function shown(query: string, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.visit(`chat.html?lang=en&${query}`, { open: true });
  await settle();
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

/** Which of our pieces can be seen. */
async function pieces(page: Page): Promise<string[]> {
  const all = ['.mark', '.card', '.ring', '.cover', '.stop'];
  const seen = await Promise.all(all.map((selector) => rectOf(page, selector)));
  return all.filter((_, at) => seen[at] !== null);
}

const again = async (page: Page): Promise<void> => {
  await page.evaluate(() => dispatchEvent(new Event('again')));
  await settle();
};

describe('the steps by risk', () => {
  it('low is a quiet mark, for a message and for a code', async () => {
    await shown('only=handoff', async (page) => expect(await pieces(page)).toEqual(['.mark']));
    await shown('only=code&level=low', async (page) => expect(await pieces(page)).toEqual(['.mark']));
  });

  it('medium is a card, and the code covered; to uncover it takes one press', async () => {
    await shown('only=discount', async (page) => expect(await pieces(page)).toEqual(['.card', '.ring']));
    await shown('only=code', async (page) => {
      expect(await pieces(page)).toEqual(['.card', '.cover']);
      await pressInside(page, '[data-act=uncover]');
      await settle();
      expect(await pieces(page)).toEqual(['.card', '.ring']);
    });
  });

  it('high has one stop before the code is uncovered, and none on the same matter after it', async () => {
    await shown('only=code&level=high', async (page) => {
      await pressInside(page, '[data-act=uncover]');
      await settle();
      expect(await pieces(page)).toContain('.stop');
      await pressInside(page, '.stop [data-act=back]');
      await settle();
      expect(await pieces(page)).toEqual(['.card', '.cover']);
      await pressInside(page, '[data-act=uncover]');
      await settle();
      await pressInside(page, '[data-act=choices]');
      await settle();
      await pressInside(page, '[data-act=anyway]');
      await settle();
      expect(await pieces(page)).not.toContain('.cover');
      await again(page);
      expect(await pieces(page)).not.toContain('.stop');
    });
  });
});

describe('one matter', () => {
  it('that comes up again folds into the first', async () => {
    await shown('only=discount', async (page) => {
      await again(page);
      await again(page);
      const cards = await page.evaluate(() => {
        const host = [...document.querySelectorAll('[popover=manual]')].find(({ shadowRoot }) => shadowRoot);
        return host?.shadowRoot?.querySelectorAll('.card, .mark').length;
      });
      expect(cards).toBe(1);
    });
  });

  it('that was folded away stays a mark when it comes up again', async () => {
    await shown('only=discount', async (page) => {
      await pressInside(page, '[data-act=stay]');
      await again(page);
      expect(await pieces(page)).toEqual(['.mark', '.ring']);
    });
  });
});
