import { normalise } from './normalise.ts';
import { firstGroup, type Part } from './pattern.ts';
import type { Ending, Trie } from './trie.ts';
import { shrink } from './trie-shrink.ts';

/** A trie that still grows. */
export interface TrieBuilder {
  /** Puts in one part of a pattern. Normalises its characters as texts are. */
  add(part: Part, ending: Ending): void;
  finish(): Trie;
}

const SPACE = 32;
const WORD_ROOT = 1;
const OPEN_ROOT = 2;

/** Where a node's child by a unit is looked up while the trie grows: a hash table over typed arrays. */
interface Edges {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
}

/** Spreads node and unit over 32 bits. */
const hashOf = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

function childOf({ slots, mask, parent, unit: units }: Edges, node: number, unit: number): number {
  for (let at = hashOf(node, unit) & mask; ; at = (at + 1) & mask) {
    const child = slots[at] as number;
    if (child === 0 || (parent[child] === node && units[child] === unit)) return child;
  }
}

/** Starts a trie with room for about so many nodes; it grows by itself. */
export function startTrie(room = 1 << 17): TrieBuilder {
  let edges: Edges = {
    slots: new Int32Array(room * 2),
    mask: room * 2 - 1,
    parent: new Int32Array(room),
    unit: new Uint16Array(room),
  };
  let nodes = 2;
  const endings: (Ending[] | undefined)[] = [];
  const jumps: (number[] | undefined)[] = [];
  const tails = new Map<string, number>();
  const literals = new Map<string, string>();

  const place = (child: number): void => {
    const { slots, mask, parent, unit } = edges;
    let at = hashOf(parent[child] as number, unit[child] as number) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = child;
  };

  const newNode = (): number => {
    const { parent, unit } = edges;
    if (nodes + 1 >= parent.length) {
      const size = parent.length * 2;
      edges = {
        slots: new Int32Array(size * 2),
        mask: size * 2 - 1,
        parent: new Int32Array(size),
        unit: new Uint16Array(size),
      };
      edges.parent.set(parent);
      edges.unit.set(unit);
      for (let child = 3; child <= nodes; child++) if (parent[child] !== 0) place(child);
    }
    return ++nodes;
  };

  /** Follows literal characters from a node, making the path. No two spaces in a row, none at the beginning of a phrase. */
  const path = (from: number, text: string, afterSpace: boolean): number => {
    let node = from;
    let last = afterSpace ? SPACE : 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === SPACE && last === SPACE) continue;
      let child = childOf(edges, node, unit);
      if (child === 0) {
        child = newNode();
        edges.parent[child] = node;
        edges.unit[child] = unit;
        place(child);
      }
      node = child;
      last = unit;
    }
    return node;
  };

  const literal = (text: string): string => {
    let known = literals.get(text);
    if (known === undefined) {
      known = normalised(text);
      literals.set(text, known);
    }
    return known;
  };

  const end = (node: number, ending: Ending): void => {
    // "pay (me)?" may end before the space as well.
    const before = edges.parent[node] as number;
    const at = edges.unit[node] === SPACE && before > 0 ? before : node;
    const here = endings[at];
    if (!here) endings[at] = [ending];
    else if (
      !here.some((e) => e.meaning === ending.meaning && e.chain === ending.chain && e.place === ending.place)
    )
      here.push(ending);
  };

  const insert = (node: number, text: string, afterSpace: boolean, ending: Ending, key: string): void => {
    const group = firstGroup(text);
    if (!group) {
      end(path(node, literal(text), afterSpace), ending);
      return;
    }
    const shared = firstGroup(group.rest) !== null;
    for (const choice of group.choices) {
      const words = shared && firstGroup(choice) === null ? literal(group.before + choice) : '';
      // Nothing to jump from, or nothing worth a jump: the rest goes on from here.
      if (words === '' || (words === ' ' && afterSpace)) {
        insert(node, group.before + choice + group.rest, afterSpace, ending, key);
        continue;
      }
      const next = path(node, words, afterSpace);
      jump(next, tail(group.rest, words.endsWith(' '), ending, key));
      if (isOptional(group.rest)) end(next, ending);
    }
  };

  const jump = (from: number, root: number): void => {
    const here = jumps[from];
    if (!here) jumps[from] = [root];
    else if (!here.includes(root)) here.push(root);
  };

  const tail = (rest: string, afterSpace: boolean, ending: Ending, key: string): number => {
    const name = `${afterSpace ? 1 : 0}${key} ${rest}`;
    const known = tails.get(name);
    if (known !== undefined) return known;
    const root = newNode();
    tails.set(name, root);
    insert(root, rest, afterSpace, ending, key);
    return root;
  };

  return {
    add(part, ending) {
      const key = `${ending.meaning}.${ending.chain}.${ending.place}${part.openRight ? '*' : ''}`;
      insert(part.openLeft ? OPEN_ROOT : WORD_ROOT, part.text, true, ending, key);
    },
    finish() {
      const { parent, unit } = edges;
      return shrink({ nodes, parent, unit, endings, jumps, wordRoot: WORD_ROOT, openRoot: OPEN_ROOT });
    },
  };
}

/** Characters as texts are normalised, with the spaces at both ends kept. */
function normalised(text: string): string {
  const normal = normalise(text);
  let out = '';
  for (let i = 0; i < normal.length; i++) out += String.fromCharCode(normal.codes[i] ?? 0);
  return out;
}

/** Whether nothing but optional groups is left. */
function isOptional(text: string): boolean {
  const group = firstGroup(text);
  if (!group) return text.trim() === '';
  return group.before.trim() === '' && group.choices.includes('') && isOptional(group.rest);
}
