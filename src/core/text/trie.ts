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

/** Phrases as a trie in typed arrays. Node 1 is the root of whole words, node 2 of phrases open at their left. */
export interface Trie {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly first: Int32Array;
  readonly openFirst: Int32Array;
}

export const WORD_ROOT = 1;
export const OPEN_ROOT = 2;

const hash = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** The child of `node` by `unit`, 0 when there is none. */
export function step(trie: Trie, node: number, unit: number): number {
  const { slots, mask, parent, unit: units } = trie;
  for (let at = hash(node, unit) & mask; ; at = (at + 1) & mask) {
    const child = slots[at] as number;
    if (child === 0 || (parent[child] === node && units[child] === unit)) return child;
  }
}

/** A phrase to put in. */
export interface Entry {
  readonly text: string;
  readonly openLeft: boolean;
  readonly ending: Ending;
}

/** Builds the trie. Linear in the total length of the phrases. */
export function buildTrie(entries: readonly Entry[]): Trie {
  let total = 3;
  for (const { text } of entries) total += text.length;
  let size = 1024;
  while (size < total * 2) size *= 2;
  const endings: (Ending[] | undefined)[] = [];
  const trie = {
    slots: new Int32Array(size),
    mask: size - 1,
    parent: new Int32Array(total + 1),
    unit: new Uint16Array(total + 1),
    endings,
    first: new Int32Array(65536),
    openFirst: new Int32Array(65536),
  };
  let nodes = 2;
  for (const { text, openLeft, ending } of entries) {
    let node = openLeft ? OPEN_ROOT : WORD_ROOT;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let child = step(trie, node, unit);
      if (child === 0) {
        child = ++nodes;
        trie.parent[child] = node;
        trie.unit[child] = unit;
        let at = hash(node, unit) & trie.mask;
        while (trie.slots[at] !== 0) at = (at + 1) & trie.mask;
        trie.slots[at] = child;
        if (node === WORD_ROOT) trie.first[unit] = child;
        if (node === OPEN_ROOT) trie.openFirst[unit] = child;
      }
      node = child;
    }
    const here = endings[node];
    if (!here) endings[node] = [ending];
    else if (!here.some((e) => e.meaning === ending.meaning && e.chain === ending.chain)) here.push(ending);
  }
  return trie;
}

/** Whether a phrase ending in `last` may end where `after` follows; a long number may follow a name directly (wx13812345678). */
export function closesWord(last: number, after: number): boolean {
  const here = classOf(last);
  return here === OTHER || here === RUNNING || classOf(after) !== here;
}
