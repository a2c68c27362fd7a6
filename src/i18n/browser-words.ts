import browser from 'webextension-polyfill';
import { createWords, type Words } from './words.ts';

/** Words in the browser's own language; falls back to English string by string, as the browser does. */
export function browserWords(): Words {
  const spoken = browser.i18n.getMessage('interface_language') || 'en';
  return createWords(spoken, (key, args) => browser.i18n.getMessage(key, [...args]));
}
