import { type EndSets, isLast, joined, type Parts } from './end-sets.ts';
import type { Lexicon } from './lexicon.ts';
import { crossesSentence } from './stretch.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly disguised: boolean;
}

/** Parts of gap patterns that were found and may go on. */
interface Waiting extends Stretch {
  readonly parts: Parts;
}

/** The widest gap between two parts, in units; see pattern.ts. */
const WIDEST = 40;

/** From so many on, those that are too far back are dropped before another is put in. */
const MANY = 24;

/** Puts the parts of gap patterns together as they are found, in the order of their beginnings. */
export interface Chains {
  /**
   * Takes the parts that end at one place.
   *
   * @param whole is told every pattern that is complete: its ending and its whole stretch
   */
  take(firsts: Parts | null, laters: Parts | null, here: Stretch): void;
}

/** Starts with no part found. `found` is told each complete pattern by its ending. */
export function startChains(
  lexicon: Lexicon,
  sets: EndSets,
  codes: Uint16Array,
  found: (ending: number, whole: Stretch) => void,
): Chains {
  const { gap } = lexicon.trie.endings;
  let waiting: Waiting[] = [];

  const join = (laters: Parts, here: Stretch): Waiting[] => {
    const more: Waiting[] = [];
    const done = new Set<number>();
    // The nearest part before wins.
    for (let i = waiting.length - 1; i >= 0; i--) {
      const before = waiting[i] as Waiting;
      const distance = here.start - before.end;
      if (distance < 0 || distance > WIDEST) continue;
      const endings = joined(lexicon, before.parts, laters);
      if (endings.length === 0 || crossesSentence(codes, before.end, here.start)) continue;
      const whole = { start: before.start, end: here.end, disguised: here.disguised || before.disguised };
      const on: number[] = [];
      for (const ending of endings) {
        if (done.has(ending) || distance > (gap[ending] as number)) continue;
        done.add(ending);
        if (isLast(lexicon, ending)) found(ending, whole);
        else on.push(ending);
      }
      const parts = sets.parts(on);
      if (parts) more.push({ ...whole, parts });
    }
    return more;
  };

  return {
    take(firsts, laters, here) {
      // The later parts first: one word may be both the second part and, said again, the third.
      const more = laters && waiting.length > 0 ? join(laters, here) : [];
      if (firsts) keep({ ...here, parts: firsts });
      for (const one of more) keep(one);
    },
  };

  function keep(one: Waiting): void {
    if (waiting.length >= MANY) waiting = waiting.filter((other) => one.start - other.end <= WIDEST);
    waiting.push(one);
  }
}
