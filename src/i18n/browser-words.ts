import type { Browser } from 'webextension-polyfill';
import { createWords, type Words } from './words.ts';

// The browser's own interface, not the polyfill: content scripts read words too, and stay small.
const named = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

/** Words in the browser's own language; falls back to English string by string, as the browser does. */
export function browserWords(): Words {
  const { i18n } = (named.browser ?? named.chrome) as Browser;
  const spoken = i18n.getMessage('interface_language') || 'en';
  return createWords(spoken, (key, args) => i18n.getMessage(key, [...args]));
}
