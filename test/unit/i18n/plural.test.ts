import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableOf } from '../../../src/i18n/format.ts';
import { folderOf } from '../../../src/i18n/locales.ts';
import { wordsOfTable } from '../../../src/i18n/words.ts';

function reports(locale: string, count: number): string {
  const path = new URL(`../../../public/_locales/${folderOf(locale)}/messages.json`, import.meta.url);
  return wordsOfTable(locale, tableOf(JSON.parse(readFileSync(path, 'utf8')))).plural('reports_count', count);
}

// Slavic languages tell 1, 2–4 and 5 apart, and start over at 21 (Russian) or not (Polish).
it.each([
  ['ru', 1, '1 жалоба'],
  ['ru', 3, '3 жалобы'],
  ['ru', 5, '5 жалоб'],
  ['ru', 11, '11 жалоб'],
  ['ru', 21, '21 жалоба'],
  ['pl', 1, '1 zgłoszenie'],
  ['pl', 3, '3 zgłoszenia'],
  ['pl', 12, '12 zgłoszeń'],
  ['pl', 21, '21 zgłoszeń'],
  ['pl', 22, '22 zgłoszenia'],
  ['fr', 0, '0 signalement'],
  ['fr', 2, '2 signalements'],
  ['tr', 5, '5 bildirim'],
])('%s: %d is "%s"', (locale, count, said) => {
  expect(reports(locale, count)).toBe(said);
});
