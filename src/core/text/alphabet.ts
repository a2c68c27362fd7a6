import { classOf, emojiLetter, lookalikes, SPACED } from './chars.ts';
import { NUMBER } from './pattern.ts';
import type { Trie } from './trie.ts';

/**
 * The characters that can lead anywhere in a trie, numbered from 1: one number for a whole code point, for any number, and
 * for an apostrophe inside a word. All other characters are 0.
 */
export interface Alphabet {
  /** The number of what stands at `at`, in the low bits, + LONG where it takes two units. */
  read(codes: Uint16Array, at: number, start: number, length: number): number;
  /** What a number stands for: a code point, INNER_APOSTROPHE, or the unit of any number. */
  readonly symbols: readonly number[];
  /** The number of `#`. */
  readonly anyNumber: number;
}

/** Beyond all code points: an apostrophe inside a word, which may be missing in the phrase (don't, dont). */
export const INNER_APOSTROPHE = 0x110000;
/** A character of two units. */
export const LONG = 1 << 14;
export const LETTERS = LONG - 1;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** The code point of a surrogate pair. */
const pointOf = (high: number, low: number): number => 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A Latin letter with a mark; read as the letter without it where nothing else fits. */
export const bareLetter = (unit: number): number =>
  unit > 0xbf && unit < 0x250 ? String.fromCharCode(unit).normalize('NFD').charCodeAt(0) : unit;

/** Numbers the characters of a trie. */
export function alphabetOf({ units }: Trie): Alphabet {
  const symbols: number[] = [0];
  const numbers = new Uint16Array(65536);
  const pairs = new Map<number, number>();
  const add = (symbol: number): number => symbols.push(symbol) - 1;

  const letters = new Set<number>([APOSTROPHE, HYPHEN, ...units]);
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const other = letters.has(bareLetter(unit)) || lookalikes(unit).some((letter) => letters.has(letter));
    if (letters.has(unit) || other) numbers[unit] = add(unit);
  }
  // A line break is a space.
  numbers[10] = numbers[32] as number;
  const innerApostrophe = add(INNER_APOSTROPHE);

  const readPair = (high: number, low: number): number => {
    const known = pairs.get(pointOf(high, low));
    if (known !== undefined) return known;
    const leads = (letters.has(high) && letters.has(low)) || letters.has(emojiLetter(high, low));
    if (!leads || symbols.length >= LETTERS) return 0;
    const number = add(pointOf(high, low)) | LONG;
    pairs.set(pointOf(high, low), number);
    return number;
  };

  return {
    read(codes, at, start, length) {
      const unit = codes[at] as number;
      if (unit === APOSTROPHE) {
        const inner = at > start && at + 1 < length && classOf(codes[at + 1] as number) === SPACED;
        return inner ? innerApostrophe : (numbers[unit] as number);
      }
      if (!isHigh(unit)) return numbers[unit] as number;
      const low = at + 1 < length ? (codes[at + 1] as number) : 0;
      return isLow(low) ? readPair(unit, low) : 0;
    },
    symbols,
    anyNumber: numbers[NUMBER.charCodeAt(0)] as number,
  };
}
