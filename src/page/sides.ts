import type { Speaker } from '../core/observation.ts';
import { type Alignment, alignmentOf } from './align.ts';
import { createBoundedMap } from './bounded.ts';
import type { ShadowOf } from './dom.ts';
import { shapeOf } from './shape.ts';
import { sideWordsOf } from './side-evidence.ts';
import {
  NOTICE_WORDS,
  OTHER_PAIRED,
  OTHER_WEAK,
  OTHER_WORDS,
  OWN_PAIRED,
  OWN_WEAK,
  OWN_WORDS,
  speakerOfLabel,
} from './side-words.ts';
import { ownWords } from './tokens.ts';

/** Learns who speaks in one conversation. */
export interface Sides {
  /**
   * Who speaks, from all that was learned so far, this message included; `unknown` is an honest answer.
   *
   * @param words where the message's text stands
   */
  speakerOf(message: Element, words: Element): Speaker;
  /** Looks again whether the list is shown: what is hidden has no sides to see. */
  refresh(): void;
  /** Grows when something learned may change earlier answers. */
  readonly revision: number;
}

interface Clue {
  readonly words: ReadonlySet<string>;
  /** Those of the message itself: believed before those of what it is made of. */
  readonly own: ReadonlySet<string>;
  align: Alignment;
  tries: number;
  /** What the words say, and of how many shapes was known when that was asked: only another shape changes it. */
  said: Said;
  askedAt: number;
}

interface Said {
  readonly named: Speaker | null;
  readonly notice: boolean;
  readonly weak: Speaker | null;
}

const NOTHING_SAID: Said = { named: null, notice: false, weak: null };

const SIDE_WORDS = [...OWN_PAIRED, ...OTHER_PAIRED, ...OWN_WEAK, ...OTHER_WEAK];
const SHAPES = 300;
const TRIES = 3;

/** Tells the sides of one conversation apart: labels, names that say it, names that differ, alignment; by shape. */
export function createSides(list: Element, shadowOf: ShadowOf, view: Window | null): Sides {
  const clues = createBoundedMap<string, Clue>(SHAPES);
  const carried = new Map<string, number>();
  const carriedByOwn = new Map<string, number>();
  const aligned = new Set<Alignment>();
  let shapes = 0;
  let unaligned = 0;
  let telling = 0;
  let revision = 0;
  let shown: boolean | null = null;

  const isShown = () => {
    shown ??= list.getClientRects().length > 0;
    return shown;
  };
  const tellsApart = (word: string, among = carried) => {
    const count = among.get(word) ?? 0;
    return count > 0 && count < shapes;
  };
  const votes = (
    words: ReadonlySet<string>,
    own: ReadonlySet<string>,
    other: ReadonlySet<string>,
    among = carried,
  ): Speaker | null => {
    let balance = 0;
    for (const word of words) {
      if (own.has(word) && tellsApart(word, among)) balance++;
      if (other.has(word) && tellsApart(word, among)) balance--;
    }
    if (balance === 0) return null;
    return balance > 0 ? 'self' : 'counterpart';
  };
  const paired = () => [OWN_PAIRED, OTHER_PAIRED].every((side) => [...side].some((word) => tellsApart(word)));
  const isNotice = (words: ReadonlySet<string>) =>
    [...words].some((word) => NOTICE_WORDS.has(word) && tellsApart(word));

  const saidBy = (clue: Clue): Said => {
    const { words, own } = clue;
    if (clue.askedAt === shapes) return clue.said;
    clue.askedAt = shapes;
    const vote = (forOwn: ReadonlySet<string>, forOther: ReadonlySet<string>) =>
      votes(own, forOwn, forOther, carriedByOwn) ?? votes(words, forOwn, forOther);
    clue.said = {
      named: strongWord(words) ?? (paired() ? vote(OWN_PAIRED, OTHER_PAIRED) : null),
      notice: isNotice(words),
      weak: vote(OWN_WEAK, OTHER_WEAK) ?? vote(OWN_PAIRED, OTHER_PAIRED),
    };
    return clue.said;
  };

  const learn = (message: Element, words: Element): Clue => {
    const shape = shapeOf(message, list, shadowOf);
    let clue = clues.get(shape);
    if (clue === undefined) {
      const words = sideWordsOf(message, list, shadowOf);
      clue = {
        words,
        own: new Set(ownWords(message)),
        align: null,
        tries: 0,
        said: NOTHING_SAID,
        askedAt: 0,
      };
      clues.set(shape, clue);
      shapes++;
      for (const word of clue.words) carried.set(word, (carried.get(word) ?? 0) + 1);
      for (const word of clue.own) carriedByOwn.set(word, (carriedByOwn.get(word) ?? 0) + 1);
      const told = SIDE_WORDS.filter((word) => tellsApart(word)).length;
      if (told > telling) revision++;
      telling = Math.max(telling, told);
    }
    if (clue.align === null && clue.tries < TRIES && view !== null && message.isConnected && isShown()) {
      clue.tries++;
      clue.align = alignmentOf(message, words, list, view);
      if (clue.tries === 1 && clue.align === null) unaligned++;
      if (clue.tries > 1 && clue.align !== null) unaligned--;
      if (clue.align !== null && !aligned.has(clue.align)) {
        aligned.add(clue.align);
        revision++;
      }
    }
    return clue;
  };

  return {
    refresh() {
      shown = null;
    },
    speakerOf(message, words) {
      const clue = learn(message, words);
      const labelled = labelledSpeaker(message);
      if (labelled !== null) return labelled;
      const { named, notice, weak } = saidBy(clue);
      if (named !== null) return named;
      if (notice) return 'platform';
      if (aligned.has('end') && (aligned.size > 1 || unaligned > 0)) {
        if (clue.align === 'end') return 'self';
        if (clue.align === 'start') return 'counterpart';
        if (clue.align === 'center') return 'platform';
      }
      if (weak !== null) return weak;
      return aligned.has('end') && clue.align === null && shapes > 1 ? 'counterpart' : 'unknown';
    },
    get revision() {
      return revision;
    },
  };
}

function strongWord(words: ReadonlySet<string>): Speaker | null {
  for (const word of words) if (OWN_WORDS.has(word)) return 'self';
  for (const word of words) if (OTHER_WORDS.has(word)) return 'counterpart';
  return null;
}

const LABELS = '[aria-label]:not([role="text"]),h4,h5,h6';

function labelledSpeaker(message: Element): Speaker | null {
  const own = message.getAttribute('aria-label');
  const spoken = own === null || repeats(message, own) ? null : speakerOfLabel(own);
  if (spoken !== null) return spoken;
  if (message.querySelector(LABELS) === null) return null;
  const labelled = message.querySelectorAll(LABELS);
  for (let i = 0; i < labelled.length && i < 3; i++) {
    const element = labelled[i];
    if (element === undefined) break;
    const label = element.getAttribute('aria-label');
    if (label !== null && repeats(element, label)) continue;
    const said = speakerOfLabel(label ?? element.textContent ?? '');
    if (said !== null) return said;
  }
  return null;
}

/** A label that only repeats the words says no more of who wrote them than they do. */
function repeats(element: Element, label: string): boolean {
  return (element.textContent ?? '').trim() === label.trim();
}
