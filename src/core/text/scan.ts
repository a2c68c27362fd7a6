import { LETTERS, LONG } from './alphabet.ts';
import { automatonOf } from './automaton.ts';
import { startChains } from './chains.ts';
import { classOf, isDigit, isSeparator, opensWord, SPACED } from './chars.ts';
import type { EndSet } from './end-sets.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { credible, endsClause, longNumber, numberAt, type Seen } from './stretch.ts';
import { closesWord } from './trie.ts';

/** A phrase found. Indices are into the normalised text. */
export interface Hit {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** Found only by seeing through a disguise. */
  readonly disguised: boolean;
}

/** Most units a walk may read: keeps the worst case linear. */
const LONGEST_WALK = 160;
/** Most numbers that one phrase may hold as `#`. */
const MOST_NUMBERS = 3;
/** Separators in a row, and pieces of one hidden word. */
const MOST_SKIPPED = 3;
const MOST_PIECES = 24;
/** A name shorter than this is chance when it is joined over spaces. */
const SHORTEST_JOINED = 6;
const SPACE = 32;

const LEET: Seen = { leet: true, split: false, singles: true, marks: false, clauses: false };

/** Finds every phrase of the lexicon in a normalised text. Linear: each start reads a bounded stretch. */
export function scan(lexicon: Lexicon, text: Normalised): Hit[] {
  const { meanings, trie } = lexicon;
  const automaton = automatonOf(lexicon);
  const { alphabet } = automaton;
  const { codes, length } = text;
  const hits: Hit[] = [];
  const chains = startChains(lexicon, automaton.sets, codes, (ending, whole) => {
    hits.push({ meaning: meanings[trie.endings.meaning[ending] as number] as Meaning, ...whole });
  });

  const emit = (set: EndSet | null, start: number, end: number, disguised: boolean): void => {
    if (!set) return;
    for (const meaning of set.whole) {
      hits.push({ meaning: meanings[meaning] as Meaning, start, end, disguised });
    }
    if (set.firsts || set.laters) chains.take(set.firsts, set.laters, { start, end, disguised });
  };

  /** Whether a phrase may end before `end`: at the end of a word, or before a long number. */
  const closes = (end: number): boolean =>
    closesWord(codes[end - 1] as number, end < length ? (codes[end] as number) : 0) ||
    longNumber(codes, end, length);

  /** "6 pm" and "5 g" are no words of ours. */
  const isUnit = (start: number, end: number): boolean =>
    end - start <= 2 &&
    start > 1 &&
    classOf(codes[end - 1] as number) === SPACED &&
    isDigit(codes[start - (codes[start - 1] === SPACE ? 2 : 1)] as number);

  const endPlain = (set: EndSet, start: number, end: number): void => {
    if (!isUnit(start, end)) emit(closes(end) ? set : set.open, start, end, false);
  };

  const endHidden = (set: EndSet | null, start: number, end: number, seen: Seen): void => {
    if (!set || !closes(end) || isUnit(start, end)) return;
    if (!credible(codes, start, end, end < length ? (codes[end] as number) : 0, seen)) return;
    // Concepts are everyday words: joined over spaces they would be found everywhere. Names of rails are not.
    if (!seen.split || seen.singles || seen.marks) emit(set, start, end, true);
    else if (end - start >= SHORTEST_JOINED) emit(set.rails, start, end, true);
  };

  const endAt = (state: number, start: number, end: number): void => {
    if (!automaton.hasEnds(state)) return;
    const plain = automaton.ends(state);
    if (plain) endPlain(plain, start, end);
    endHidden(automaton.leetEnds(state), start, end, LEET);
  };

  /** Reads on from a state as the text stands. `numbers`: how many the phrase may still hold as `#`. */
  const walk = (from: number, start: number, first: number, splits: boolean, numbers: number): void => {
    let state = from;
    let forked = 0;
    let forkAt = 0;
    const limit = Math.min(length, start + LONGEST_WALK);
    for (let at = first; at < limit; ) {
      const unit = codes[at] as number;
      if (numbers > 0 && mayBeNumber(unit)) {
        const end = numberAt(codes, at, limit);
        const after = end > 0 ? automaton.after(state, alphabet.anyNumber) : 0;
        if (after !== 0) {
          endAt(after, start, end);
          walk(after, start, end, false, numbers - 1);
        }
      }
      // The first separator that is reached alive: from there a second walk skips separators.
      if (splits && at > start && isSeparator(unit)) {
        forked = state;
        forkAt = at;
        splits = false;
      }
      const letter = alphabet.read(codes, at, start, length);
      state = automaton.after(state, letter & LETTERS);
      if (state === 0) break;
      at += letter & LONG ? 2 : 1;
      endAt(state, start, at);
    }
    if (forked !== 0) joinPieces(forked, start, forkAt);
  };

  /** Reads on from a separator, skipping every separator between pieces. */
  const joinPieces = (from: number, start: number, first: number): void => {
    const seen = { leet: false, split: true, singles: first - start === 1, marks: false, clauses: false };
    let state = from;
    let onlyRails = false;
    let piece = 0;
    let pieces = 1;
    const limit = Math.min(length, start + LONGEST_WALK);
    for (let at = first; at < limit; ) {
      const from = at;
      while (at < limit && (isSeparator(codes[at] as number) || codes[at] === 10)) {
        const unit = codes[at] as number;
        if (endsClause(unit)) seen.clauses = true;
        else if (unit !== SPACE) seen.marks = true;
        at++;
      }
      if (at - from > MOST_SKIPPED) return;
      if (at > from) {
        piece = 0;
        if (++pieces > MOST_PIECES) return;
        continue;
      }
      if (++piece > 1) seen.singles = false;
      if (!onlyRails && !seen.singles && !seen.marks) {
        // Nothing else would be believed; a mark further on comes too late.
        state = automaton.railsOnly(state);
        onlyRails = true;
        if (state === 0) return;
      }
      const letter = alphabet.read(codes, at, at, length);
      state = automaton.afterPiece(state, letter & LETTERS);
      if (state === 0) return;
      at += letter & LONG ? 2 : 1;
      endHidden(automaton.ends(state), start, at, seen);
      const leet = automaton.leetEnds(state);
      if (leet) endHidden(leet, start, at, { ...seen, leet: true });
    }
  };

  /** Begins a walk where the text leads on from a start, as it stands or with a number. */
  const begin = (from: number, at: number, splits: boolean): void => {
    const letter = alphabet.read(codes, at, at, length) & LETTERS;
    if (
      automaton.begins(from, letter) ||
      (mayBeNumber(codes[at] as number) && numberAt(codes, at, length) > 0)
    ) {
      automaton.tidy();
      walk(from, at, at, splits, MOST_NUMBERS);
    }
  };

  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = codes[at] as number;
    if (opensWord(before, unit)) begin(automaton.wordStart, at, true);
    begin(automaton.openStart, at, false);
    before = unit;
  }
  return hits;
}

/** A digit or the sign of a currency. */
const mayBeNumber = (unit: number): boolean => unit < 58 || unit > 162;
