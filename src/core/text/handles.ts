import type { ParsedPayload } from '../payload.ts';
import type { Rail, RailNature } from '../rail.ts';
import { classOf, isDigit, SPACED } from './chars.ts';
import { casedText, type Normalised } from './normalise.ts';
import type { Term } from './scene.ts';

/** Something that identifies a payee or contact, or an amount. Indices are into the normalised text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
  readonly parsed: ParsedPayload | null;
}

/** Whether the text can hold a handle at all: digits in a row, an at sign, a slash, a dollar sign. */
export function mayHoldHandles({ codes, length }: Normalised): boolean {
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const unit = codes[i] as number;
    if (unit === 64 || unit === 36 || unit === 47) return true;
    if (isDigit(unit)) {
      if (++digits >= 6) return true;
    } else if (unit === 46 && i > 0 && classOf(codes[i - 1] as number) === SPACED) {
      if (i + 1 < length && classOf(codes[i + 1] as number) === SPACED) return true;
    }
  }
  return false;
}

const CONTACT: ReadonlySet<RailNature> = new Set(['messenger', 'phone', 'email', 'social']);
/** A text with more than this many characters is searched for handles in its head and tail only. */
const MOST_SEARCHED = 20_000;

/** Finds the handles that the rails know. */
export function findHandles(rails: readonly Rail[], normal: Normalised): Found[] {
  const found: Found[] = [];
  const text = casedText(normal).slice(0, MOST_SEARCHED);
  for (const rail of rails) {
    if (!rail.find) continue;
    for (const { start, end, parsed } of rail.find(text)) {
      const contact = parsed.kind === 'contact' || CONTACT.has(rail.nature);
      found.push({ start, end, parsed, terms: [contact ? 'contact_handle' : 'payment_handle'] });
    }
  }
  return found;
}

const BETWEEN = new Set([...' -.()/+'].map((c) => c.charCodeAt(0)));

/** Runs of seven digits or more, with the separators people put in, and sums of money. */
export function findNumbers({ codes, length }: Normalised): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    if (
      !isDigit(codes[i] as number) ||
      (i > 0 && classOf(codes[i - 1] as number) === SPACED && !hasCjkBefore(codes, i))
    )
      continue;
    let end = i;
    let digits = 0;
    let gap = 0;
    let at = i;
    for (; at < length && gap <= 2; at++) {
      if (isDigit(codes[at] as number)) {
        digits++;
        gap = 0;
        end = at + 1;
      } else if (BETWEEN.has(codes[at] as number)) gap++;
      else break;
    }
    if (digits >= 7 && digits <= 24) found.push({ start: i, end, terms: ['number'], parsed: null });
    i = Math.max(i, end - 1);
  }
  return found;
}

/** `wx138…`: letters of a name directly before a number. */
function hasCjkBefore(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] as number;
  return !isDigit(before) && before !== 95 && before !== 46;
}

const ID_UNITS = /[a-z0-9_.-]/;

/**
 * An id that follows a channel's or rail's name: `v: mm770093`, `ig @clay_by_k`, `Telegram alexd99`. It has a digit or an
 * underscore, or an at sign before it, so that an everyday word is none.
 */
export function findIdAfter({ codes, length }: Normalised, from: number): Found | null {
  let at = from;
  let marked = false;
  let skipped = 0;
  while (at < length && skipped < 8) {
    const unit = codes[at] as number;
    if (unit === 64 || unit === 58) marked = true;
    else if (classOf(unit) === SPACED) {
      // Small words between: "id", "is", "me on".
      if (
        unit === 105 &&
        (codes[at + 1] === 100 || codes[at + 1] === 115) &&
        classOf(codes[at + 2] ?? 0) !== SPACED
      )
        at++;
      else break;
    }
    at++;
    skipped++;
  }
  const start = at;
  let digit = false;
  let letter = false;
  while (at < length && at - start < 24 && ID_UNITS.test(String.fromCharCode(codes[at] as number))) {
    const unit = codes[at] as number;
    if (isDigit(unit) || unit === 95) digit = true;
    else if (unit >= 97) letter = true;
    at++;
  }
  const size = at - start;
  if (size < 4 || !(digit || (marked && letter)) || (at < length && size >= 24)) return null;
  if (!letter && size < 6) return null;
  return { start, end: at, terms: ['contact_handle'], parsed: null };
}
