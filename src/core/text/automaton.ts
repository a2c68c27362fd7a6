import { type Alphabet, alphabetOf } from './alphabet.ts';
import { type EndSet, type EndSets, endSets, reachesRail } from './end-sets.ts';
import type { Lexicon } from './lexicon.ts';
import { LEET, MUTE, nodeOf, type Step, stepPiece, stepPlain } from './places.ts';

/**
 * The lexicon's trie, read along all its paths at once: a state is the set of places where a text may stand, so that a
 * character costs one look-up however many phrases are under way. A state of one place is that place; others are made
 * when a text first needs them (a lazy subset construction) and kept. A state is a number; 0 is the end of every path.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  readonly sets: EndSets;
  readonly wordStart: number;
  readonly openStart: number;
  /** Whether a letter, or a number that begins with it, leads on from a start; most letters of a text do not. */
  begins(start: number, letter: number): boolean;
  /** The state after a character as it stands. @param letter its number in the alphabet, without LONG */
  after(state: number, letter: number): number;
  /** The same inside of a word that is split by separators: spaces of the phrase may be missing. */
  afterPiece(state: number, letter: number): number;
  /** What is left of a state when only the sure names of rails are looked for. */
  railsOnly(state: number): number;
  /** Whether anything ends in a state at all. */
  hasEnds(state: number): boolean;
  /** What ends in a state as it stands, and what seen through a look-alike. */
  ends(state: number): EndSet | null;
  leetEnds(state: number): EndSet | null;
  /** Forgets all states, where they have become too many. To be called while none is in use. */
  tidy(): void;
}

/** A state, a bit for the kind of step and a letter are the key of a step: 16 bits, 1 and 14. */
const MOST_STATES = 1 << 16;
const MOST_STEPS = 1 << 17;
const LETTER_BITS = 14;
/** More than the walks from one place of a text can take. */
const MOST_AT_ONCE = 4096;
/** Slots of the table of steps: half of them stay empty. */
const SLOTS = MOST_STEPS * 2;
const SLOT_SHIFT = 32 - Math.log2(SLOTS);
/** A state of one place is SINGLE + the place. */
const SINGLE = 1 << 22;
/** Set in the key of a step that is taken between the pieces of a split word. */
const PIECE = MOST_STATES;

const kept = new WeakMap<Lexicon, Automaton>();

/** The automaton of a lexicon; always the same one. */
export function automatonOf(lexicon: Lexicon): Automaton {
  const known = kept.get(lexicon) ?? startAutomaton(lexicon);
  kept.set(lexicon, known);
  return known;
}

function startAutomaton(lexicon: Lexicon): Automaton {
  const { trie } = lexicon;
  const alphabet = alphabetOf(trie);
  const sets = endSets(lexicon);
  const reach = reachesRail(lexicon);
  /** Steps: key, target. A target of 0 is a step that leads nowhere. */
  const table = new Uint32Array(SLOTS * 2);
  let steps = 0;
  let placesOf: Uint32Array[] = [];
  let endsOf: (EndSet | null)[] = [];
  let leetEndsOf: (EndSet | null)[] = [];
  let railsOf: number[] = [];
  let byName = new Map<string, number>();
  /** The state of a place that has jumps, with the roots of its tails. */
  let afterJump = new Map<number, number>();
  /** Which places the set under construction holds already. */
  const marks = new Uint32Array((trie.nodes + 1) * 4);
  let mark = 0;

  const intern = (places: readonly number[]): number => {
    if (places.length === 0) return 0;
    if (places.length === 1) return SINGLE + (places[0] as number);
    const packed = Uint32Array.from(places);
    const name = String.fromCharCode(...new Uint16Array(packed.buffer));
    const known = byName.get(name);
    if (known !== undefined) return known;
    const state = placesOf.push(packed) - 1;
    endsOf.push(endsAt(places, 0));
    leetEndsOf.push(endsAt(places, LEET));
    railsOf.push(-1);
    byName.set(name, state);
    return state;
  };

  const endsAt = (places: readonly number[], leet: number): EndSet | null => {
    let found: number[] | null = null;
    for (const place of places) {
      const set = trie.endingsOf[nodeOf(place)] as number;
      if (set === 0 || (place & (LEET | MUTE)) !== leet) continue;
      if (found) found.push(set);
      else found = [set];
    }
    return found ? sets.union(found) : null;
  };

  const singleEnds = (state: number, leet: number): EndSet | null => {
    const place = state - SINGLE;
    return (place & (LEET | MUTE)) === leet ? sets.at(trie.endingsOf[nodeOf(place)] as number) : null;
  };

  /** Where the places of a state lead, each once. */
  const move = (from: Uint32Array, symbol: number, step: Step): number => {
    const places: number[] = [];
    mark++;
    const put = (place: number): void => {
      if (marks[place] === mark) return;
      marks[place] = mark;
      places.push(place);
    };
    for (const place of from) {
      const target = step(trie, place, symbol);
      if (target === 0) continue;
      put(target);
      if ((target & MUTE) !== 0) continue;
      const list = trie.jumpsOf[nodeOf(target)] as number;
      for (let i = trie.jumpStarts[list] as number; i < (trie.jumpStarts[list + 1] as number); i++) {
        // Nothing ends at the root of a tail: the end before the jump says so.
        put(((trie.jumps[i] as number) << 2) | (target & LEET) | MUTE);
      }
    }
    return intern(places);
  };

  const single = Uint32Array.of(0);
  const moveSingle = (place: number, symbol: number, step: Step): number => {
    const target = step(trie, place, symbol);
    if (target === 0 || (target & MUTE) !== 0 || trie.jumpsOf[nodeOf(target)] === 0) {
      return target === 0 ? 0 : SINGLE + target;
    }
    let state = afterJump.get(target);
    if (state === undefined) {
      single[0] = place;
      state = move(single, symbol, step);
      afterJump.set(target, state);
    }
    return state;
  };

  const leads = (root: number): Uint8Array =>
    Uint8Array.from(alphabet.symbols, (symbol) => (stepPlain(trie, root * 4, symbol) === 0 ? 0 : 1));
  const wordStart = SINGLE + trie.wordRoot * 4;
  const openStart = SINGLE + trie.openRoot * 4;
  const wordLeads = leads(trie.wordRoot);
  const openLeads = leads(trie.openRoot);

  const next = (state: number, letter: number, step: Step, mode: number): number => {
    const symbol = alphabet.symbols[letter] as number;
    if (state >= SINGLE) return moveSingle(state - SINGLE, symbol, step);
    const key = (((state | mode) << LETTER_BITS) | letter) >>> 0;
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> SLOT_SHIFT;
    for (; table[slot * 2] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (table[slot * 2] === key) return table[slot * 2 + 1] as number;
    }
    const target = move(placesOf[state] as Uint32Array, symbol, step);
    table[slot * 2] = key;
    table[slot * 2 + 1] = target;
    steps++;
    return target;
  };

  const reset = (): void => {
    table.fill(0);
    steps = 0;
    placesOf = [Uint32Array.of()];
    endsOf = [null];
    leetEndsOf = [null];
    railsOf = [0];
    byName = new Map();
    afterJump = new Map();
  };
  reset();

  return {
    alphabet,
    sets,
    wordStart,
    openStart,
    // Pairs are numbered as they come, and so are not in the tables.
    begins: (start, letter) => (start === wordStart ? wordLeads : openLeads)[letter] !== 0,
    after: (state, letter) => next(state, letter, stepPlain, 0),
    afterPiece: (state, letter) => next(state, letter, stepPiece, PIECE),
    railsOnly(state) {
      if (state >= SINGLE) return reach[nodeOf(state - SINGLE)] === 1 ? state : 0;
      let rails = railsOf[state] as number;
      if (rails < 0) {
        rails = intern([...(placesOf[state] as Uint32Array)].filter((place) => reach[nodeOf(place)] === 1));
        railsOf[state] = rails;
      }
      return rails;
    },
    hasEnds: (state) =>
      state >= SINGLE
        ? trie.endingsOf[nodeOf(state - SINGLE)] !== 0
        : endsOf[state] !== null || leetEndsOf[state] !== null,
    ends: (state) => (state >= SINGLE ? singleEnds(state, 0) : (endsOf[state] as EndSet | null)),
    leetEnds: (state) => (state >= SINGLE ? singleEnds(state, LEET) : (leetEndsOf[state] as EndSet | null)),
    tidy() {
      if (steps > MOST_STEPS - MOST_AT_ONCE || placesOf.length > MOST_STATES - MOST_AT_ONCE) reset();
    },
  };
}
