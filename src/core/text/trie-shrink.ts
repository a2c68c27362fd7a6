import { childTable, type Ending, LAST_PART, OPEN_RIGHT, type Trie } from './trie.ts';

/** A trie as it was grown: node `n` hangs below `parent[n]` by `unit[n]`; roots have no parent. */
export interface Grown {
  readonly nodes: number;
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly jumps: readonly (readonly number[] | undefined)[];
  readonly wordRoot: number;
  readonly openRoot: number;
}

/**
 * Makes one node of all that say the same from there on: a third is left. Children get lower numbers than their parents.
 */
export function shrink(grown: Grown): Trie {
  const { nodes, unit, endings, jumps } = grown;
  const { childStarts, children } = childrenOf(grown);
  const endingSets = collect<readonly Ending[]>();
  const jumpLists = collect<readonly number[]>();
  const starts: number[] = [0, 0];
  const units: number[] = [];
  const targets: number[] = [];
  const endingsOf: number[] = [0];
  const jumpsOf: number[] = [0];
  const same = new Map<string, number>();
  const numbers = new Uint32Array(nodes + 1);

  const visit = (node: number): number => {
    const known = numbers[node] as number;
    if (known !== 0) return known;
    const from = childStarts[node] as number;
    const to = childStarts[node + 1] as number;
    const ends = endings[node];
    const leaps = jumps[node];
    const set = ends ? endingSets.add(ends.map(endingName).join(' '), ends) : 0;
    const tails = leaps ? [...new Set(leaps.map(visit))] : [];
    const list = leaps ? jumpLists.add(tails.join(' '), tails) : 0;
    let name = `${set} ${list}`;
    for (let i = from; i < to; i++) {
      const child = children[i] as number;
      name += ` ${unit[child]}.${visit(child)}`;
    }
    let number = same.get(name);
    if (number === undefined) {
      number = endingsOf.length;
      same.set(name, number);
      for (let i = from; i < to; i++) {
        const child = children[i] as number;
        units.push(unit[child] as number);
        targets.push(numbers[child] as number);
      }
      starts.push(units.length);
      endingsOf.push(set);
      jumpsOf.push(list);
    }
    numbers[node] = number;
    return number;
  };

  const wordRoot = visit(grown.wordRoot);
  const openRoot = visit(grown.openRoot);
  const trie = {
    starts: Uint32Array.from(starts),
    units: Uint16Array.from(units),
    targets: Uint32Array.from(targets),
    endingsOf: Uint32Array.from(endingsOf),
    endings: columns(endingSets.all),
    jumpsOf: Uint32Array.from(jumpsOf),
    jumpStarts: startsOf(jumpLists.all),
    jumps: Uint32Array.from(jumpLists.all.flat()),
    wordRoot,
    openRoot,
    nodes: endingsOf.length - 1,
  };
  return { ...trie, first: childTable(trie, wordRoot), openFirst: childTable(trie, openRoot) };
}

/** The children of each node, sorted by unit. */
function childrenOf({ nodes, parent, unit }: Grown): { childStarts: Uint32Array; children: Uint32Array } {
  const childStarts = new Uint32Array(nodes + 2);
  const sorted: number[] = [];
  for (let node = 1; node <= nodes; node++) if ((parent[node] as number) > 0) sorted.push(node);
  sorted.sort(
    (a, b) => (parent[a] as number) - (parent[b] as number) || (unit[a] as number) - (unit[b] as number),
  );
  for (const child of sorted) {
    const after = (parent[child] as number) + 1;
    childStarts[after] = (childStarts[after] as number) + 1;
  }
  for (let node = 1; node <= nodes + 1; node++) {
    childStarts[node] = (childStarts[node] as number) + (childStarts[node - 1] as number);
  }
  return { childStarts, children: Uint32Array.from(sorted) };
}

/** Numbers things by their names, from 1. */
function collect<T>(): { readonly all: readonly T[]; add(name: string, thing: T): number } {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    add(name, thing) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = all.push(thing);
      numbers.set(name, number);
      return number;
    },
  };
}

const endingName = (e: Ending): string => `${e.meaning},${e.chain},${e.place},${e.gap},${flagsOf(e)}`;
const flagsOf = (e: Ending): number => (e.openRight ? OPEN_RIGHT : 0) | (e.last ? LAST_PART : 0);

/** Where each list begins when they stand one after the other; list 0 is empty. */
function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 2);
  for (const [index, list] of lists.entries())
    starts[index + 2] = (starts[index + 1] as number) + list.length;
  return starts;
}

function columns(sets: readonly (readonly Ending[])[]): Trie['endings'] {
  const all = sets.flat();
  return {
    starts: startsOf(sets),
    meaning: Uint16Array.from(all, (e) => e.meaning),
    chain: Int32Array.from(all, (e) => e.chain),
    place: Uint8Array.from(all, (e) => e.place),
    gap: Uint8Array.from(all, (e) => e.gap),
    flags: Uint8Array.from(all, flagsOf),
  };
}
