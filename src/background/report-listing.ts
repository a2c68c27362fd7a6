import browser from 'webextension-polyfill';
import type { ListingSelectors } from '../core/platform.ts';

/** What a listing's page says of itself. */
export interface SeenListing {
  readonly title: string | null;
  readonly price: string | null;
}

const NOTHING: SeenListing = { title: null, price: null };
const TITLE = ['main h1', 'h1'];
const PRICE = ['[itemprop="price"]', 'meta[property="product:price:amount"]'];

/**
 * Reads title and price off a listing that is open in a tab. Nothing where the tab shows another page by now, or the
 * browser lets nobody look. Never rejects.
 */
export async function seenListing(
  tabId: number,
  pageUrl: string,
  selectors: ListingSelectors | undefined,
): Promise<SeenListing> {
  try {
    const [read] = await browser.scripting.executeScript({
      target: { tabId },
      func: readInPage,
      args: [pageUrl, [...(selectors?.title ?? []), ...TITLE], [...(selectors?.price ?? []), ...PRICE]],
    });
    return isSeen(read?.result) ? read.result : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Runs in the page, so it must stand alone: nothing outside of it exists there. */
function readInPage(pageUrl: string, titles: string[], prices: string[]): SeenListing | null {
  if (location.href !== pageUrl) return null;
  const first = (selectors: string[]): string | null => {
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      const text = (element?.getAttribute('content') ?? element?.textContent ?? '').trim();
      if (text !== '') return text.slice(0, 300).replace(/\s+/g, ' ');
    }
    return null;
  };
  return { title: first(titles), price: first(prices) };
}

function isSeen(value: unknown): value is SeenListing {
  if (typeof value !== 'object' || value === null) return false;
  const { title, price } = value as { readonly [Name in keyof SeenListing]?: unknown };
  return [title, price].every((one) => one === null || typeof one === 'string');
}
