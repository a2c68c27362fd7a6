import browser from 'webextension-polyfill';
import drawing from '../warnings/drawing.iife.ts?script';

/**
 * Puts what draws warnings into one frame, beside the script that asks for it. Where that one may run, this one may as
 * well: by the host's permission, or by the shopper's press on this tab.
 *
 * @returns false where the browser refuses
 */
export async function draw(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [drawing], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
