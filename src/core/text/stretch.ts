import { classOf, isDigit, RUNNING, SPACED } from './chars.ts';

const SPACE = 32;
/** A disguised phrase shorter than this is more likely chance. */
const SHORTEST_DISGUISE = 4;

/** How a walk got where it is. */
export interface Seen {
  /** A letter was read through a look-alike. */
  leet: boolean;
  /** Separators were skipped inside. */
  split: boolean;
  /** All pieces between separators were single characters. */
  singles: boolean;
  /** A separator was skipped that nobody writes between words. */
  marks: boolean;
  /** A comma or the like was skipped: two clauses, unless every piece is one letter. */
  clauses: boolean;
}

const CLAUSE_ENDS = new Set([...',;:!?、。\n'].map((mark) => mark.charCodeAt(0)));

/** Whether ordinary writing puts the mark between two clauses. */
export const endsClause = (unit: number): boolean => CLAUSE_ENDS.has(unit);

const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** Where the number (with a currency sign before it) that begins at `at` ends; 0 where none begins. */
export function numberAt(codes: Uint16Array, at: number, limit: number): number {
  let i = at;
  const sign = codes[i] as number;
  if (sign === 36 || sign === 163 || sign === 8364 || sign === 165) i++;
  if (i >= limit || !isDigit(codes[i] as number) || (at > 0 && isDigit(codes[at - 1] as number))) return 0;
  let end = i + 1;
  for (i++; i < limit && i < at + 16; i++) {
    const unit = codes[i] as number;
    if (isDigit(unit)) end = i + 1;
    else if (unit !== 46 && unit !== 44) break;
  }
  return end;
}

/** Five digits or more at `at`. */
export function longNumber(codes: Uint16Array, at: number, length: number): boolean {
  if (at + 5 > length) return false;
  for (let i = at; i < at + 5; i++) if (!isDigit(codes[i] as number)) return false;
  return true;
}

/** Whether a sentence ends between the two places. */
export function crossesSentence(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = codes[i] as number;
    if (unit === 10 || unit === 33 || unit === 63 || unit === 0x3002 || unit === 0x61f || unit === 0x964)
      return true;
    if (unit === 46 && (i + 1 >= to || codes[i + 1] === SPACE)) return true;
  }
  return false;
}

/** Whether what was seen through is a word somebody hid, rather than neighbours that happen to spell one. */
export function credible(codes: Uint16Array, start: number, end: number, after: number, seen: Seen): boolean {
  if (isDigit(after)) return false;
  let letters = 0;
  let digits = 0;
  let running = 0;
  for (let i = start; i < end; i++) {
    const unit = codes[i] as number;
    if (isDigit(unit)) digits++;
    else if (classOf(unit) === RUNNING) running++;
    else if (classOf(unit) === SPACED || unit >= 0xd800) letters++;
  }
  if (running > 1) {
    // 한테 더 is no 테더: a word that is hidden begins where a word begins.
    const amid = start > 0 && isHangul(codes[start] as number) && isHangul(codes[start - 1] as number);
    return seen.split && (seen.marks || (seen.singles && !seen.clauses && !amid));
  }
  if (letters + digits + running < SHORTEST_DISGUISE && !(letters >= 3 && seen.leet)) return false;
  return letters > 0 && letters >= digits;
}
