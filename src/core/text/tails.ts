import { lookalikes } from './chars.ts';
import { step, type Trie } from './trie.ts';

const SPACE = 32;
/** A page with ever new letters must not fill the memory. */
const MOST_KEPT = 20_000;

const kept = new WeakMap<Trie, Map<number, Uint32Array>>();

/** Whether a letter, as it stands or as a look-alike, with a space before it or not, leads on from a node. */
export function leadsOn(trie: Trie, node: number, letter: number): boolean {
  const spaced = step(trie, node, SPACE);
  if (step(trie, node, letter) !== 0 || (spaced !== 0 && step(trie, spaced, letter) !== 0)) return true;
  for (const other of lookalikes(letter)) {
    if (step(trie, node, other) !== 0 || (spaced !== 0 && step(trie, spaced, other) !== 0)) return true;
  }
  return false;
}

/** The tails of a jump list that a letter may lead into, in their order; all others end at once. */
export function tailsBefore(trie: Trie, list: number, letter: number): Uint32Array {
  const known = kept.get(trie) ?? new Map<number, Uint32Array>();
  kept.set(trie, known);
  const key = list * 65536 + letter;
  let tails = known.get(key);
  if (!tails) {
    tails = allTails(trie, list).filter((tail) => {
      const spaced = step(trie, tail, SPACE);
      const more = spaced !== 0 && (trie.endingsOf[spaced] !== 0 || trie.jumpsOf[spaced] !== 0);
      return more || leadsOn(trie, tail, letter);
    });
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, tails);
  }
  return tails;
}

/** All tails of a jump list. */
export const allTails = ({ jumps, jumpStarts }: Trie, list: number): Uint32Array =>
  jumps.subarray(jumpStarts[list], jumpStarts[list + 1]);
