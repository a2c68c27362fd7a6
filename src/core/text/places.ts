import { bareLetter, INNER_APOSTROPHE } from './alphabet.ts';
import { emojiLetter, lookalikes } from './chars.ts';
import { step, type Trie } from './trie.ts';

/** A node of the trie as a text got there: node * 4, + LEET where a letter was read through a look-alike, + MUTE where nothing was read. */
export const LEET = 1;
export const MUTE = 2;
export const nodeOf = (place: number): number => place >>> 2;

const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** Where a symbol of the alphabet leads from a place; 0 nowhere. */
export type Step = (trie: Trie, place: number, symbol: number) => number;

/** A character as it stands, else one of the small freedoms of writing, else a look-alike. */
export function stepPlain(trie: Trie, place: number, symbol: number): number {
  const node = nodeOf(place);
  if (symbol === INNER_APOSTROPHE) {
    const child = step(trie, node, APOSTROPHE);
    return child === 0 ? place | MUTE : (child << 2) | (place & LEET);
  }
  let child = literally(trie, node, symbol);
  // off-platform, off platform
  if (child === 0 && symbol === HYPHEN && !isRoot(trie, node)) child = step(trie, node, SPACE);
  return child === 0 ? seenThrough(trie, node, symbol) : (child << 2) | (place & LEET);
}

/** A character after separators were skipped: the phrase may have a space there or not. */
export function stepPiece(trie: Trie, place: number, symbol: number): number {
  const node = nodeOf(place);
  let child = literally(trie, node, symbol);
  if (child === 0) {
    const gap = step(trie, node, SPACE);
    if (gap !== 0) child = literally(trie, gap, symbol);
  }
  return child === 0 ? seenThrough(trie, node, symbol) : (child << 2) | (place & LEET);
}

const isRoot = (trie: Trie, node: number): boolean => node === trie.wordRoot || node === trie.openRoot;
const highOf = (symbol: number): number => 0xd800 + ((symbol - 0x10000) >>> 10);
const lowOf = (symbol: number): number => 0xdc00 + ((symbol - 0x10000) & 0x3ff);

function literally(trie: Trie, node: number, symbol: number): number {
  if (symbol <= 0xffff) return step(trie, node, symbol);
  const high = step(trie, node, highOf(symbol));
  return high === 0 ? 0 : step(trie, high, lowOf(symbol));
}

function seenThrough(trie: Trie, node: number, symbol: number): number {
  let child = 0;
  if (symbol > 0xffff) {
    const letter = emojiLetter(highOf(symbol), lowOf(symbol));
    if (letter !== 0) child = step(trie, node, letter);
  } else {
    for (const letter of lookalikes(symbol)) {
      child = step(trie, node, letter);
      if (child !== 0) break;
    }
    const bare = child === 0 && !isRoot(trie, node) ? bareLetter(symbol) : symbol;
    if (bare !== symbol) child = step(trie, node, bare);
  }
  return child === 0 ? 0 : (child << 2) | LEET;
}
