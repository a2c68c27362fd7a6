import browser from 'webextension-polyfill';
import type { Looked } from '../messaging/messages.ts';
import { sendToPage } from '../messaging/send.ts';

/** The content script's file in this build, by its path: Firefox's manifest says whole addresses, which it does not take back. */
function contentFiles(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1));
}

/**
 * Has every frame of a tab look at everything again, pictures out of sight included. Where no content script runs, one
 * is put in first, by the permission that the shopper's press gave.
 *
 * @param frames the frames that are known to be there; the top one is asked in any case
 * @returns what all of them looked at; null where the browser lets nobody look
 */
export async function checkTab(tabId: number, frames: readonly number[]): Promise<Looked | null> {
  const first = await sendToPage(tabId, 'page.check', null, 0);
  if (first.ok) {
    const others = frames.filter((frameId) => frameId !== 0);
    return sum([first.value, ...(await checkFrames(tabId, others))]);
  }
  try {
    const put = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: contentFiles(),
    });
    const looked = await checkFrames(tabId, [0, ...put.map(({ frameId }) => frameId)]);
    return looked.length === 0 ? null : sum(looked);
  } catch {
    return null;
  }
}

async function checkFrames(tabId: number, frames: readonly number[]): Promise<Looked[]> {
  const answers = await Promise.all(
    [...new Set(frames)].map((frameId) => sendToPage(tabId, 'page.check', null, frameId)),
  );
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

function sum(all: readonly Looked[]): Looked {
  return all.reduce((total, one) => ({
    texts: total.texts + one.texts,
    links: total.links + one.links,
    images: total.images + one.images,
    unread: total.unread + one.unread,
    at: Math.max(total.at ?? 0, one.at ?? 0) || null,
  }));
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
  const script = {
    id: ID,
    matches,
    js: contentFiles(),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
