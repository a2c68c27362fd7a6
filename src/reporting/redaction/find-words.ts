import type { Span } from '../../core/evidence.ts';
import { fold } from './fold.ts';

/** A run of digits as people write numbers: spaces, dots, dashes, slashes and brackets between them. */
const DIGIT_RUN = /\+?\d(?:[ \u00a0().\-/]{0,3}\d)*/gu;
/** Numbers shorter than this are house numbers, prices and sizes: matched as words only. */
const LEAST_DIGITS = 7;
/** Words shorter than this are matched only where they stand alone, or `Al` would be hidden in `also`. */
const SHORT = 4;
const LETTER = /[\p{L}\p{N}]/u;

/** Finds one detail of the shopper (a name, a street, a phone or account number) in a text, however it is spelt. */
export function findDetail(text: string, detail: string): Span[] {
  const folded = fold(text);
  const wanted = fold(detail).text.trim();
  const digits = onlyDigits(wanted);
  const isNumber = digits.length >= LEAST_DIGITS && !/[\p{L}@]/u.test(wanted);
  const found = isNumber ? findNumber(folded.text, digits) : findPhrase(folded.text, wanted);
  return found.map(({ start, end }) => ({
    start: folded.at[start] ?? 0,
    end: folded.at[end] ?? text.length,
  }));
}

/** Digits of a text in any script, as ASCII. */
export function onlyDigits(text: string): string {
  return fold(text).text.replace(/\D/gu, '');
}

/** Finds the runs that are the number with or without its country code or leading zero, or that contain it. */
function findNumber(text: string, digits: string): Span[] {
  const national = digits.replace(/^0+/u, '');
  const spans: Span[] = [];
  for (const match of text.matchAll(DIGIT_RUN)) {
    const run = onlyDigits(match[0]).replace(/^0+/u, '');
    const same =
      run.length >= LEAST_DIGITS - 1 &&
      (run.includes(national) || (national.endsWith(run) && run.length > 6));
    if (same) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Finds the phrase with any white space or comma between its words. */
function findPhrase(text: string, phrase: string): Span[] {
  const words = phrase.split(/[\s,]+/u).filter((word) => word !== '');
  const first = words[0];
  if (first === undefined || phrase.length < 2) return [];
  const spans: Span[] = [];
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOfWords(text, start, words);
    if (end !== null && (phrase.length >= SHORT || standsAlone(text, start, end))) spans.push({ start, end });
  }
  return spans;
}

function endOfWords(text: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      let gap = 0;
      while (gap < 4 && /[\s,]/u.test(text[at + gap] ?? '')) gap++;
      at += gap;
    }
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

/** Han, kana and Hangul have no spaces to stand between. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(text.slice(start, end))) return true;
  return !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');
}
