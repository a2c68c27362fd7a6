import {
  classOf,
  emojiLetter,
  isDigit,
  isSeparator,
  lookalikes,
  opensWord,
  RUNNING,
  SPACED,
} from './chars.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { NUMBER } from './pattern.ts';
import {
  allowed,
  credible,
  crossesSentence,
  endsClause,
  longNumber,
  numberAt,
  type Seen,
} from './stretch.ts';
import { allTails, leadsOn, tailsBefore } from './tails.ts';
import { closesWord, LAST_PART, OPEN_RIGHT, step } from './trie.ts';

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
/** Most branches that are followed from one place. */
const MOST_BRANCHES = 256;
/** Separators in a row, and pieces of one hidden word. */
const MOST_SKIPPED = 3;
const MOST_PIECES = 24;
const SPACE = 32;
const NUMBER_UNIT = NUMBER.charCodeAt(0);

const PLAIN: Seen = { leet: false, split: false, singles: true, marks: false, clauses: false };

/** The same, with the pieces so far. */
interface Skipping extends Seen {
  /** Characters since the last separator, and how many pieces there were. */
  piece: number;
  pieces: number;
}

/** Finds every phrase of the lexicon in a normalised text. Linear: each start reads a bounded stretch. */
export function scan(lexicon: Lexicon, text: Normalised): Hit[] {
  const { trie, meanings } = lexicon;
  const { endings, jumpsOf } = trie;
  const { codes, length } = text;
  const hits: Hit[] = [];
  /** chain * 8 + place -> end of the latest part, and where the chain began. */
  let chainEnds: Map<
    number,
    { readonly start: number; readonly end: number; readonly disguised: boolean }
  > | null = null;

  const emit = (ending: number, start: number, end: number, disguised: boolean): void => {
    const meaning = meanings[endings.meaning[ending] as number] as Meaning;
    const chain = endings.chain[ending] as number;
    if (chain < 0) {
      hits.push({ meaning, start, end, disguised });
      return;
    }
    chainEnds ??= new Map();
    const key = chain * 8 + (endings.place[ending] as number);
    if (endings.place[ending] === 0) {
      chainEnds.set(key, { start, end, disguised });
      return;
    }
    const before = chainEnds.get(key - 1);
    if (!before || before.end > start || start - before.end > (endings.gap[ending] as number)) return;
    if (crossesSentence(codes, before.end, start)) return;
    const whole = { start: before.start, end, disguised: disguised || before.disguised };
    if ((endings.flags[ending] as number) & LAST_PART) hits.push({ meaning, ...whole });
    else chainEnds.set(key, whole);
  };

  const endAt = (node: number, start: number, end: number, seen: Seen | null): void => {
    const set = trie.endingsOf[node] as number;
    if (set === 0) return;
    const last = codes[end - 1] as number;
    const after = end < length ? (codes[end] as number) : 0;
    const closed = closesWord(last, after) || longNumber(codes, end, length);
    const disguised = seen !== null && (seen.leet || seen.split);
    if (disguised && !credible(codes, start, end, after, seen, closed)) return;
    // "6 pm" and "5 g" are no words of ours.
    if (
      end - start <= 2 &&
      start > 1 &&
      classOf(last) === SPACED &&
      isDigit(codes[start - (codes[start - 1] === SPACE ? 2 : 1)] as number)
    )
      return;
    // The later parts of a chain first: one word may be both its second part and, said again, its third.
    const least = endings.starts[set] as number;
    for (let i = (endings.starts[set + 1] as number) - 1; i >= least; i--) {
      if (disguised && !allowed(meanings[endings.meaning[i] as number], seen, end - start)) continue;
      const open = ((endings.flags[i] as number) & OPEN_RIGHT) !== 0;
      if (closed || (open && !disguised)) emit(i, start, end, disguised);
    }
  };

  /** Steps left for the phrases that begin at one place: keeps the worst case linear. */
  let budget = 0;

  const walk = (root: number, start: number): void => {
    budget = MOST_BRANCHES;
    follow(root, start, start, null, root === trie.wordRoot);
  };

  /** Follows a text from a node as it stands. `forks`: may still begin to skip separators. */
  const follow = (root: number, start: number, from: number, before: Seen | null, forks: boolean): void => {
    if (--budget < 0) return;
    let node = root;
    let seen = before;
    // Where the phrase may go on with "any number" instead of these digits.
    let numberNode = 0;
    let numberEnd = 0;
    let numberSeen = before;
    // Where a second walk that skips separators may begin: the first separator that was reached alive.
    let forkNode = 0;
    let forkAt = 0;
    const limit = Math.min(length, start + LONGEST_WALK);
    for (let at = from; at < limit; ) {
      const raw = codes[at] as number;
      const unit = raw === 10 ? SPACE : raw;
      if (numberNode === 0 && (unit < 58 || unit === 163 || unit === 8364 || unit === 165)) {
        numberEnd = numberAt(codes, at, limit);
        if (numberEnd > 0) numberNode = step(trie, node, NUMBER_UNIT);
        numberSeen = seen;
      }
      if (forks && at > start && isSeparator(unit)) {
        forkNode = node;
        forkAt = at;
        forks = false;
      }
      const child = step(trie, node, unit);
      if (child !== 0) {
        node = child;
        at++;
      } else {
        const soft = at > start ? softly(unit, node, at) : 0;
        if (soft > 0) {
          node = soft;
          at++;
        } else if (soft < 0) {
          at++;
          continue;
        } else {
          const through = seeThrough(node, at, start);
          if (through === 0) break;
          seen = { ...(seen ?? PLAIN), leet: true };
          node = through;
          at += raw >= 0xd800 && raw <= 0xdbff ? 2 : 1;
        }
      }
      endAt(node, start, at, seen);
      const list = jumpsOf[node] as number;
      if (list !== 0) {
        for (const tail of tailsAt(list, at)) if (mayFollow(tail, at)) follow(tail, start, at, seen, forks);
      }
    }
    if (numberNode !== 0) {
      endAt(numberNode, start, numberEnd, numberSeen);
      for (const tail of allTails(trie, jumpsOf[numberNode] as number)) {
        follow(tail, start, numberEnd, numberSeen, false);
      }
      follow(numberNode, start, numberEnd, numberSeen, false);
    }
    if (forkNode !== 0 && mayResume(forkNode, forkAt)) {
      const single = forkAt - start === 1;
      const state = { ...(seen ?? PLAIN), split: true, singles: single, piece: 0, pieces: 1 };
      skip(forkNode, start, forkAt, state);
    }
  };

  /** Whether a tail can go on with what stands here; only a letter as it stands tells at once that it cannot. */
  const mayFollow = (tail: number, at: number): boolean => {
    if (at >= length) return false;
    const unit = codes[at] as number;
    const plain = (unit >= 97 && unit <= 122) || classOf(unit) === RUNNING;
    return !plain || step(trie, tail, unit) !== 0;
  };

  /** The letter that stands at `at` or behind one space, if it only ever stands for itself or a look-alike; else 0. */
  const letterAt = (at: number): number => {
    const unit = at < length ? (codes[at] as number) : 0;
    const next = (unit === SPACE || unit === 10) && at + 1 < length ? (codes[at + 1] as number) : unit;
    return (next >= 97 && next <= 122) || classOf(next) === RUNNING ? next : 0;
  };

  const tailsAt = (list: number, at: number): Uint32Array => {
    const letter = letterAt(at);
    return letter === 0 ? allTails(trie, list) : tailsBefore(trie, list, letter);
  };

  /** Whether anything can come of skipping the separator at `at`. */
  const mayResume = (node: number, at: number): boolean => {
    const letter = letterAt(at);
    return letter === 0 || leadsOn(trie, node, letter);
  };

  /** Small freedoms of writing: don't / dont, off-platform / off platform. >0 the next node, <0 skip, 0 nothing. */
  const softly = (unit: number, node: number, at: number): number => {
    if (unit === 39) return at + 1 < length && classOf(codes[at + 1] as number) === SPACED ? -1 : 0;
    if (unit === 45) return step(trie, node, SPACE);
    return 0;
  };

  const seeThrough = (node: number, at: number, start: number): number => {
    const raw = codes[at] as number;
    if (raw >= 0xd800 && raw <= 0xdbff) {
      const letter = at + 1 < length ? emojiLetter(raw, codes[at + 1] as number) : 0;
      return letter === 0 ? 0 : step(trie, node, letter);
    }
    for (const letter of lookalikes(raw)) {
      const child = step(trie, node, letter);
      if (child !== 0) return child;
    }
    if (raw > 0xbf && raw < 0x250) {
      const letter = String.fromCharCode(raw).normalize('NFD').charCodeAt(0);
      if (letter !== raw && at > start) return step(trie, node, letter);
    }
    return 0;
  };

  /** Walks on from a separator, skipping every separator between pieces. */
  const skip = (from: number, start: number, at: number, before: Skipping): void => {
    if (--budget < 0) return;
    const seen = { ...before };
    let node = from;
    const limit = Math.min(length, start + LONGEST_WALK);
    for (let i = at; i < limit; ) {
      const raw = codes[i] as number;
      if (isSeparator(raw) || raw === 10) {
        let skipped = 0;
        while (i < limit && (isSeparator(codes[i] as number) || codes[i] === 10)) {
          if (endsClause(codes[i] as number)) seen.clauses = true;
          else if (codes[i] !== SPACE) seen.marks = true;
          i++;
          if (++skipped > MOST_SKIPPED) return;
        }
        if (seen.piece > 1) seen.singles = false;
        seen.piece = 0;
        if (++seen.pieces > MOST_PIECES) return;
        continue;
      }
      let child = step(trie, node, raw);
      if (child === 0) {
        const gap = step(trie, node, SPACE);
        if (gap !== 0) child = step(trie, gap, raw);
      }
      if (child === 0) {
        child = seeThrough(node, i, start);
        if (child === 0) return;
        seen.leet = true;
      }
      node = child;
      i += raw >= 0xd800 && raw <= 0xdbff ? 2 : 1;
      seen.piece++;
      if (seen.piece > 1) seen.singles = false;
      endAt(node, start, i, seen);
      const list = jumpsOf[node] as number;
      if (list !== 0) for (const tail of tailsAt(list, i)) skip(tail, start, i, seen);
    }
  };

  const hasNumbers = trie.first[NUMBER_UNIT] !== 0;
  const hasOpenNumbers = trie.openFirst[NUMBER_UNIT] !== 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = codes[i] as number;
    const node = trie.first[unit] as number;
    if (opensWord(before, unit)) {
      if (node !== 0 || (hasNumbers && numberAt(codes, i, length) > 0)) walk(trie.wordRoot, i);
      else if (lookalikes(unit).length > 0 || (unit >= 0xd800 && unit <= 0xdbff)) walk(trie.wordRoot, i);
    }
    const openNumber = hasOpenNumbers && numberAt(codes, i, length) > 0;
    if (openNumber || (trie.openFirst[unit] as number) !== 0) walk(trie.openRoot, i);
    before = unit;
  }
  return hits;
}
