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

/** The endings of all nodes, in columns. Set `s` holds the endings `starts[s]` to `starts[s + 1]`; set 0 is empty. */
export interface Endings {
  readonly starts: Uint32Array;
  readonly meaning: Uint16Array;
  readonly chain: Int32Array;
  readonly place: Uint8Array;
  readonly gap: Uint8Array;
  /** Bit 0: open at its right; bit 1: the last part of its chain. */
  readonly flags: Uint8Array;
}
export const OPEN_RIGHT = 1;
export const LAST_PART = 2;

/**
 * Phrases as an automaton that shares beginnings and ends. What follows a group `(a|b)` stands once, and the ends of a and
 * b jump there: so it grows with the length of the patterns, not with the number of phrases they stand for. Everything is
 * in typed arrays, so that it is loaded rather than built (see trie-pack.ts). Node 0 is none.
 */
export interface Trie {
  /** The edges of node `n` are `starts[n]` to `starts[n + 1]`, sorted by unit. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
  readonly targets: Uint32Array;
  /** The set of endings of a node. */
  readonly endingsOf: Uint32Array;
  readonly endings: Endings;
  /** The list of jumps of a node: list `j` holds `jumps[jumpStarts[j]]` to `jumpStarts[j + 1]`; list 0 is empty. */
  readonly jumpsOf: Uint32Array;
  readonly jumpStarts: Uint32Array;
  readonly jumps: Uint32Array;
  /** The roots of whole words, and of phrases open at their left. */
  readonly wordRoot: number;
  readonly openRoot: number;
  /** The children of the two roots. */
  readonly first: Uint32Array;
  readonly openFirst: Uint32Array;
  readonly nodes: number;
}

/** From so many edges on, the search halves instead of going along. */
const MANY = 12;

/** The child of `node` by `unit`, 0 when there is none. */
export function step(trie: Trie, node: number, unit: number): number {
  if (node === trie.wordRoot) return trie.first[unit] as number;
  if (node === trie.openRoot) return trie.openFirst[unit] as number;
  const { starts, units } = trie;
  let low = starts[node] as number;
  let high = starts[node + 1] as number;
  while (high - low > MANY) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as number) <= unit) low = middle;
    else high = middle;
  }
  for (; low < high; low++) {
    if ((units[low] as number) === unit) return trie.targets[low] as number;
  }
  return 0;
}

/** The children of a root by their unit. */
export function childTable(
  { starts, units, targets }: Omit<Trie, 'first' | 'openFirst'>,
  root: number,
): Uint32Array {
  const table = new Uint32Array(65536);
  for (let edge = starts[root] as number; edge < (starts[root + 1] as number); edge++) {
    table[units[edge] as number] = targets[edge] as number;
  }
  return table;
}

/** Whether a phrase ending in `last` may end where `after` follows. */
export function closesWord(last: number, after: number): boolean {
  const here = classOf(last);
  return here === OTHER || here === RUNNING || classOf(after) !== here;
}
