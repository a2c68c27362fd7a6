import browser from 'webextension-polyfill';
import { asFields } from '../storage/parse.ts';

/** Which tab the popup is about, and whether a report is to be reviewed at once. */
export interface Subject {
  readonly tabId: number | null;
  readonly review: string | null;
}

/**
 * Finds out what the popup was opened for: by its button, for the tab in front; by "Report seller" in a warning, for the
 * finding that was left in the session's storage, or (opened as a window) in the address.
 */
export async function findSubject(address: URL): Promise<Subject> {
  const review = address.searchParams.get('review');
  const tab = Number(address.searchParams.get('tab') || Number.NaN);
  if (review !== null) return { tabId: Number.isInteger(tab) ? tab : null, review };
  const [front, left] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get('review').catch(() => ({})),
  ]);
  const tabId = front[0]?.id ?? null;
  const { findingId, tabId: about } = asFields<'findingId' | 'tabId'>(asFields<'review'>(left).review);
  if (typeof findingId !== 'string' || about !== tabId) return { tabId, review: null };
  await browser.storage.session.remove('review').catch(() => undefined);
  return { tabId, review: findingId };
}
