import type { Lexicon } from './lexicon.ts';
import { LAST_PART, OPEN_RIGHT } from './trie.ts';

/** What ends at one place: whole phrases, and parts of gap patterns. */
export interface EndSet {
  /** Meanings of whole phrases. */
  readonly whole: readonly number[];
  /** First parts of gap patterns, and later ones; null where there are none. */
  readonly firsts: Parts | null;
  readonly laters: Parts | null;
  /** What of it may also end inside a word, and what is the sure name of a rail. */
  open: EndSet | null;
  rails: EndSet | null;
}

/** Some parts of gap patterns that are found together. */
export interface Parts {
  /** Indices of endings. */
  readonly endings: readonly number[];
  /** What the parts of another list lead on to, by that list; filled on first use. */
  readonly joins: Map<Parts, readonly number[]>;
}

export interface EndSets {
  /** All that ends in some sets of the trie; null where nothing does. */
  union(sets: readonly number[]): EndSet | null;
  /** What ends in one set of the trie. */
  at(set: number): EndSet | null;
  /** Some endings as parts that may go on. */
  parts(endings: readonly number[]): Parts | null;
}

const NONE: readonly number[] = [];

/** Prepares the endings of a lexicon. Equal sets are the same object. */
export function endSets({ trie, meanings }: Lexicon): EndSets {
  const { endings } = trie;
  const sets = new Map<string, EndSet>();
  const lists = new Map<string, Parts>();

  const parts = (list: readonly number[]): Parts | null => {
    if (list.length === 0) return null;
    const name = list.join();
    let known = lists.get(name);
    if (!known) {
      known = { endings: list, joins: new Map() };
      lists.set(name, known);
    }
    return known;
  };

  const chained = (i: number): boolean => (endings.chain[i] as number) >= 0;
  const isOpen = (i: number): boolean => ((endings.flags[i] as number) & OPEN_RIGHT) !== 0;
  const isName = (i: number): boolean => {
    const meaning = meanings[endings.meaning[i] as number];
    return !chained(i) && meaning?.rail !== undefined && meaning.sureness === 'plain';
  };

  const setOf = (all: readonly number[]): EndSet | null => {
    if (all.length === 0) return null;
    const name = all.join();
    const known = sets.get(name);
    if (known) return known;
    const set: EndSet = {
      whole: [...new Set(all.filter((i) => !chained(i)).map((i) => endings.meaning[i] as number))].reverse(),
      firsts: parts(all.filter((i) => chained(i) && endings.place[i] === 0)),
      laters: parts(all.filter((i) => chained(i) && endings.place[i] !== 0)),
      open: null,
      rails: null,
    };
    sets.set(name, set);
    set.open = setOf(all.filter(isOpen));
    set.rails = setOf(all.filter(isName));
    return set;
  };
  const single: (EndSet | null | undefined)[] = [null];
  const range = (set: number): number[] => {
    const from = endings.starts[set] as number;
    return Array.from({ length: (endings.starts[set + 1] as number) - from }, (_, i) => from + i);
  };
  return {
    at(set) {
      let known = single[set];
      if (known === undefined) {
        known = setOf(range(set));
        single[set] = known;
      }
      return known;
    },
    union(of) {
      return setOf([...new Set(of.flatMap(range))].sort((a, b) => a - b));
    },
    parts,
  };
}

/** The endings among `laters` whose pattern had its part before among `earlier`. */
export function joined({ trie: { endings } }: Lexicon, earlier: Parts, laters: Parts): readonly number[] {
  let known = earlier.joins.get(laters);
  if (!known) {
    const before = new Set(
      earlier.endings.map((i) => (endings.chain[i] as number) * 8 + (endings.place[i] as number)),
    );
    const found = laters.endings.filter((i) =>
      before.has((endings.chain[i] as number) * 8 + (endings.place[i] as number) - 1),
    );
    known = found.length === 0 ? NONE : found;
    earlier.joins.set(laters, known);
  }
  return known;
}

export const isLast = ({ trie: { endings } }: Lexicon, ending: number): boolean =>
  ((endings.flags[ending] as number) & LAST_PART) !== 0;

/** For every node, 1 where the sure name of a rail can still end at it or after it. Children stand before their parents. */
export function reachesRail({ trie, meanings }: Lexicon): Uint8Array {
  const { endings, endingsOf, starts, targets, jumpsOf, jumpStarts, jumps } = trie;
  const named = (set: number): boolean => {
    for (let i = endings.starts[set] as number; i < (endings.starts[set + 1] as number); i++) {
      const meaning = meanings[endings.meaning[i] as number];
      if (meaning?.rail && meaning.sureness === 'plain') return true;
    }
    return false;
  };
  const reach = new Uint8Array(trie.nodes + 1);
  for (let node = 1; node <= trie.nodes; node++) {
    let on = named(endingsOf[node] as number);
    for (let e = starts[node] as number; !on && e < (starts[node + 1] as number); e++) {
      on = reach[targets[e] as number] === 1;
    }
    const list = jumpsOf[node] as number;
    for (let j = jumpStarts[list] as number; !on && j < (jumpStarts[list + 1] as number); j++) {
      on = reach[jumps[j] as number] === 1;
    }
    if (on) reach[node] = 1;
  }
  return reach;
}
