import browser from 'webextension-polyfill';
import { browserWords } from './browser-words.ts';
import { tableOf } from './format.ts';
import { closestLocale, folderOf } from './locales.ts';
import type { CatalogueEntry, WordTable } from './messages.ts';
import { type Words, wordsOfTable } from './words.ts';

/**
 * The words of the language the shopper chose; the browser's own when none was chosen (null), when we do not speak it,
 * or when it cannot be read. For the extension's own pages.
 */
export async function loadWords(language: string | null): Promise<Words> {
  const table = await tableFor(language, () => true);
  return table ? wordsOfTable(table.language, table.words) : browserWords();
}

/**
 * The words that a frame needs for its warnings, where the shopper chose a language that is not the browser's; else
 * null: frames read the browser's own words by themselves. For the background, which puts them into the Briefing.
 */
export async function warningWords(language: string | null): Promise<WordTable | null> {
  const table = await tableFor(language, (key) => /^(?:warning|tactic)_/u.test(key));
  return table?.words ?? null;
}

async function tableFor(
  language: string | null,
  wanted: (key: string) => boolean,
): Promise<{ language: string; words: WordTable } | null> {
  const locale = language === null ? null : closestLocale(language);
  if (locale === null || locale === browserWords().language) return null;
  try {
    const answer = await fetch(browser.runtime.getURL(`_locales/${folderOf(locale)}/messages.json`));
    const catalogue = (await answer.json()) as Readonly<Record<string, CatalogueEntry>>;
    return { language: locale, words: tableOf(catalogue, wanted) };
  } catch {
    return null;
  }
}
