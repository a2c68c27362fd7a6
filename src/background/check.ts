import browser from 'webextension-polyfill';
import type { Looked } from '../messaging/messages.ts';
import { sendToPage } from '../messaging/send.ts';

/** The content script's file in this build. */
function contentFiles(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
}

/**
 * Has every frame of a tab look at everything again, pictures out of sight included. Where no content script runs, one
 * is put in first, by the permission that the shopper's press gave.
 *
 * @returns what the top frame looked at; null where the browser lets nobody look
 */
export async function checkTab(tabId: number): Promise<Looked | null> {
  const first = await sendToPage(tabId, 'page.check', null, 0);
  if (first.ok) return first.value;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: contentFiles() });
  } catch {
    return null;
  }
  const second = await sendToPage(tabId, 'page.check', null, 0);
  return second.ok ? second.value : null;
}

/** Starts watching the pages of the hosts that the shopper added, and no others. Runs at every start and change. */
export async function registerAddedSites(hosts: readonly string[]): Promise<void> {
  const ID = 'added-sites';
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = hosts.map((host) => `https://${host}/*`);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: contentFiles(), allFrames: true, runAt: 'document_start' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
