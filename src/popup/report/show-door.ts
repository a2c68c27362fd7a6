import browser from 'webextension-polyfill';
import { pageAddress } from '../../reporting/page-address.ts';

/** Shows a door: the tab in which it stands already, or a new one. Never rejects. */
export async function showDoor(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*/*' }).catch(() => []);
  const there = tabs.find((tab) => tab.url !== undefined && pageAddress(tab.url, 'full') === url);
  const shown = there?.id === undefined ? browser.tabs.create({ url }) : activate(there.id, there.windowId);
  await shown.catch(() => undefined);
}

async function activate(tabId: number, windowId: number | undefined): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  // Already in sight, beside the steps: pushing its window forward would close or cover them.
  if (!tab.active) await browser.tabs.update(tabId, { active: true });
  const ours = await browser.windows.getCurrent();
  if (windowId !== undefined && windowId !== ours.id && ours.type === 'normal') {
    await browser.windows.update(windowId, { focused: true });
  }
}
