import type { Runtime, Tabs } from 'webextension-polyfill';
import type { Knowledge } from '../core/knowledge.ts';
import type { Settings } from '../storage/settings.ts';
import { whereabouts } from './briefings.ts';
import type { Sighting } from './watch.ts';

/** Who sent a message from a page. Throws for a sender that is no tab: only frames of tabs send page messages. */
export function origin(sender: Runtime.MessageSender): { readonly tabId: number; readonly tabUrl: string } {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('not from a tab');
  return { tabId: tab.id, tabUrl: tab.url ?? sender.url ?? '' };
}

/** Where a frame made its observations. What it says of its address counts only within the origin the browser vouches for. */
export function sightingOf(
  sender: Runtime.MessageSender,
  url: string,
  title: string,
  knowledge: Knowledge,
  settings: Settings,
): Sighting {
  const { tabId, tabUrl } = origin(sender);
  const now = Date.now();
  const address = sameOrigin(url, sender.url) ? url : (sender.url ?? url);
  const where = whereabouts(knowledge, settings, address, tabUrl, now);
  return { tabId, frameId: sender.frameId ?? 0, where, settings, url: address, title, now };
}

/** The same for something that the shopper pointed at in a tab. */
export function sightingIn(
  tab: Tabs.Tab,
  frameId: number,
  knowledge: Knowledge,
  settings: Settings,
): Sighting | null {
  if (tab.id === undefined) return null;
  const url = tab.url ?? '';
  const now = Date.now();
  const where = whereabouts(knowledge, settings, url, url, now);
  return { tabId: tab.id, frameId, where, settings, url, title: tab.title ?? '', now };
}

function sameOrigin(claimed: string, vouched: string | undefined): boolean {
  return (
    vouched !== undefined &&
    URL.canParse(claimed) &&
    URL.canParse(vouched) &&
    new URL(claimed).origin === new URL(vouched).origin
  );
}
