import type { Menus, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { ImageObservation, TextObservation } from '../core/observation.ts';
import { browserWords } from '../i18n/browser-words.ts';

const IMAGE = 'check-image';
const TEXT = 'check-text';

/** Puts "Check this image" and "Check this text" into the browser's context menu. Once per installation or update. */
export async function installMenus(): Promise<void> {
  const { t } = browserWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: IMAGE,
    title: t('menu_check_image'),
    contexts: ['image'],
  });
  browser.contextMenus.create({
    id: TEXT,
    title: t('menu_check_text'),
    contexts: ['selection'],
  });
}

/**
 * What the shopper pointed at, as an observation. It is judged as if another person had sent it: who asks about a
 * picture or a sentence was sent it.
 *
 * @returns null when it is none of our entries
 */
export function pointedAt(info: Menus.OnClickData, tab: Tabs.Tab): ImageObservation | TextObservation | null {
  const common = {
    id: `menu-${tab.id ?? 0}`,
    from: 'unknown',
    place: 'message',
    conversation: null,
    party: null,
    displayedTime: null,
  } as const;
  if (info.menuItemId === IMAGE && info.srcUrl) {
    return { kind: 'image', source: info.srcUrl, width: 0, height: 0, alt: '', ...common };
  }
  if (info.menuItemId === TEXT && info.selectionText) {
    return { kind: 'text', text: info.selectionText, ...common };
  }
  return null;
}

/** The visible part of a tab, captured as a picture. */
export function screenOf(tab: Tabs.Tab, source: string): ImageObservation {
  return {
    kind: 'image',
    id: `screen-${tab.id ?? 0}`,
    from: 'unknown',
    place: 'page',
    conversation: null,
    party: null,
    displayedTime: null,
    source,
    width: tab.width ?? 0,
    height: tab.height ?? 0,
    alt: '',
  };
}
