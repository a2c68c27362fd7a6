import browser from 'webextension-polyfill';
import { asFields } from '../storage/parse.ts';

/** Which tab the popup is about, and whether a report is to be reviewed at once. */
export interface Subject {
  readonly tabId: number | null;
  readonly review: string | null;
  /** What came of a picture or text that the shopper pointed at in the page, where nothing was found in it. */
  readonly asked: Asked | null;
}

const ASKED = ['image', 'image_unread', 'text'] as const;
export type Asked = (typeof ASKED)[number];

/**
 * Finds out what the popup was opened for: by its button, for the tab in front; by "Report seller" in a warning, for the
 * finding that was left in the session's storage, or (opened as a window) in the address.
 */
export async function findSubject(address: URL): Promise<Subject> {
  const review = address.searchParams.get('review');
  const tab = Number(address.searchParams.get('tab') || Number.NaN);
  if (review !== null) {
    const asked = askedIn(address.searchParams.get('asked'));
    return { tabId: Number.isInteger(tab) ? tab : null, review: review || null, asked };
  }
  const [front, left] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get('review').catch(() => ({})),
  ]);
  const tabId = front[0]?.id ?? null;
  const note = asFields<'findingId' | 'tabId' | 'asked'>(asFields<'review'>(left).review);
  if (note.tabId === undefined || note.tabId !== tabId) return { tabId, review: null, asked: null };
  await browser.storage.session.remove('review').catch(() => undefined);
  const found = typeof note.findingId === 'string' ? note.findingId : null;
  return { tabId, review: found, asked: askedIn(note.asked) };
}

function askedIn(raw: unknown): Asked | null {
  return ASKED.find((known) => known === raw) ?? null;
}
