import { classOf, OTHER, RUNNING } from './chars.ts';

/** One ending of a phrase at a node of the trie. */
export interface Ending {
  readonly meaning: number;
  readonly openRight: boolean;
  /** Chain and position in it for the parts of a gap pattern; chain -1 for a plain phrase. */
  readonly chain: number;
  readonly place: number;
  readonly gap: number;
  readonly last: boolean;
}

/** Where a node's child by a unit is looked up: a hash table over typed arrays. */
export interface Edges {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
}

/**
 * Phrases as a trie. Node 1 is the root of whole words, node 2 of phrases open at their left. What follows a group
 * `(a|b)` stands once, under a root of its own, and the ends of a and b jump there: so the trie grows with the length of
 * the patterns, not with the number of phrases they stand for.
 */
export interface Trie extends Edges {
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly jumps: readonly (readonly number[] | undefined)[];
  /** The children of the two roots. */
  readonly first: Int32Array;
  readonly openFirst: Int32Array;
  readonly nodes: number;
}

export const WORD_ROOT = 1;
export const OPEN_ROOT = 2;

/** Spreads node and unit over 32 bits. */
export const hashOf = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** The child of `node` by `unit`, 0 when there is none. */
export function step({ slots, mask, parent, unit: units }: Edges, node: number, unit: number): number {
  for (let at = hashOf(node, unit) & mask; ; at = (at + 1) & mask) {
    const child = slots[at] as number;
    if (child === 0 || (parent[child] === node && units[child] === unit)) return child;
  }
}

/** Whether a phrase ending in `last` may end where `after` follows. */
export function closesWord(last: number, after: number): boolean {
  const here = classOf(last);
  return here === OTHER || here === RUNNING || classOf(after) !== here;
}
