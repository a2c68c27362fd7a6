import browser from 'webextension-polyfill';

/** What came of a picture or text that the shopper pointed at, where nothing was found in it. */
export type AskedOutcome = 'image' | 'image_unread' | 'text';

/**
 * Opens the popup over the page, at the review of a finding's report, or at the tab's findings when there is none to
 * review; then it says what came of what was `asked`. Where the browser opens the popup only by a press of its own button, the same page comes in a small window.
 */
export async function openReview(
  findingId: string | null,
  tabId: number | null,
  asked: AskedOutcome | null = null,
): Promise<void> {
  await browser.storage.session.set({ review: { findingId, tabId, asked } }).catch(() => undefined);
  try {
    await browser.action.openPopup();
  } catch {
    const query = new URLSearchParams({
      review: findingId ?? '',
      tab: String(tabId ?? ''),
      asked: asked ?? '',
    });
    const url = browser.runtime.getURL(`src/popup/index.html?${query}`);
    await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  }
}
