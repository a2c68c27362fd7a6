import type { ParsedPayload } from '../payload.ts';
import type { Platform } from '../platform.ts';
import type { Rail } from '../rail.ts';
import type { Tactic } from '../tactics.ts';
import { classOf, isDigit, RUNNING } from './chars.ts';
import type { Concept } from './concepts.ts';
import type { Normalised } from './normalise.ts';

/** What the rules see of a found thing: a concept, or a class of rail or handle. */
export type Term =
  | Concept
  | 'money' // any means of payment
  | 'wallet'
  | 'bank'
  | 'card'
  | 'undoable' // crypto, gift card, wire
  | 'crypto'
  | 'gift_card'
  | 'channel' // any way to talk elsewhere
  | 'messenger'
  | 'phone'
  | 'email'
  | 'social'
  | 'site' // the name of a marketplace
  | 'steer' // a turn of phrase that says it all
  | 'payment_handle' // an account, a payee's name or link
  | 'coin_address' // where coins are sent
  | 'contact_handle' // a number, name or address to talk to
  | 'number' // seven digits or more
  | 'amount' // a sum of money
  | 'login_payload' // a link or code that signs somebody in
  | 'lookalike' // a host that dresses up as a marketplace's
  | 'own_link' // a marketplace's own host
  | 'foreign_link'; // any other host

/** One found thing in its place. Indices are into the normalised text. */
export interface Mark {
  readonly terms: readonly Term[];
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  /** False once something took its meaning away. */
  live: boolean;
  readonly disguised: boolean;
  readonly concept: Concept | null;
  readonly rail: Rail | null;
  readonly weak: boolean;
  /** Whether it is of a script that puts spaces between words, and of how many words. */
  readonly spaced: boolean;
  readonly words: number;
  /** The languages whose word it is, a bit each; 0 for names and handles. */
  readonly languages: number;
  /** 0..1: how much of what its languages say in this message, against the language that says most. */
  readonly atHome: number;
  readonly platform: Platform | null;
  readonly steer: Tactic | null;
  readonly parsed: ParsedPayload | null;
}

/** A message as the rules see it. `by` lists the live marks of each term, in order. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly by: ReadonlyMap<Term, readonly Mark[]>;
  readonly length: number;
}

/** Where sentences and clauses end, as sorted indices into the normalised text. */
export interface Breaks {
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
}

const SENTENCE_ENDS = new Set([...'!?。؟।\n'].map((c) => c.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...',;:，、；،()[]|~…'].map((c) => c.charCodeAt(0)));

/** Finds where sentences and clauses end. In scripts without spaces a space ends a clause. */
export function findBreaks({ codes, length }: Normalised): Breaks {
  const sentences: number[] = [];
  const clauses: number[] = [];
  for (let i = 0; i < length; i++) {
    const unit = codes[i] as number;
    const after = i + 1 < length ? (codes[i + 1] as number) : 32;
    const before = i > 0 ? (codes[i - 1] as number) : 0;
    if (
      SENTENCE_ENDS.has(unit) ||
      (unit === 46 && (after === 32 || after === 10 || classOf(before) === RUNNING))
    ) {
      sentences.push(i);
      clauses.push(i);
    } else if (CLAUSE_ENDS.has(unit) && !(isDigit(before) && isDigit(after))) {
      clauses.push(i);
    } else if (unit === 32 && (classOf(before) === RUNNING || classOf(after) === RUNNING)) {
      clauses.push(i);
    } else if (unit === 45 && before === 32 && after === 32) {
      clauses.push(i);
    }
  }
  return { sentences, clauses };
}

/** How many of the sorted `places` lie before `at`. */
export function rankOf(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts marks and gathers the live ones by term. */
export function setScene(marks: readonly Mark[], length: number): Scene {
  const by = new Map<Term, Mark[]>();
  for (const mark of marks) {
    if (!mark.live) continue;
    for (const term of mark.terms) {
      const list = by.get(term);
      if (list) list.push(mark);
      else by.set(term, [mark]);
    }
  }
  return { marks, by, length };
}

/** Characters between two marks; 0 where they touch or overlap. */
export const distance = (a: Mark, b: Mark): number =>
  a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0;

/** The mark of `list` nearest to `to` that `fits`, looking at most a few to either side. */
export function nearest(
  list: readonly Mark[] | undefined,
  to: Mark,
  fits: (mark: Mark) => boolean,
): Mark | null {
  if (!list) return null;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Mark).start < to.start) low = middle + 1;
    else high = middle;
  }
  let best: Mark | null = null;
  for (let i = Math.max(0, low - 4); i < Math.min(list.length, low + 4); i++) {
    const mark = list[i] as Mark;
    if (mark !== to && fits(mark) && (!best || distance(mark, to) < distance(best, to))) best = mark;
  }
  return best;
}
