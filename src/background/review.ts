import browser from 'webextension-polyfill';

/**
 * Opens the review of a report beside the page: the popup itself where the browser lets it open without a press of its
 * own button, else the same page in a small window.
 */
export async function openReview(findingId: string, tabId: number | null): Promise<void> {
  await browser.storage.session.set({ review: { findingId, tabId } }).catch(() => undefined);
  try {
    await browser.action.openPopup();
  } catch {
    const query = new URLSearchParams({ review: findingId, tab: String(tabId ?? '') });
    const url = browser.runtime.getURL(`src/popup/index.html?${query}`);
    await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  }
}
