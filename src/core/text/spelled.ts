import { classOf, isDigit, OTHER } from './chars.ts';
import type { Found } from './handles.ts';
import type { Normalised } from './normalise.ts';
import type { Hit } from './scan.ts';

/** Fewer words than this are a quantity, fewer digits a price or a year. */
const LEAST_WORDS = 3;
const LEAST_DIGITS = 8;
/** The most that may stand between two of the words: figures, marks, and a short "and". */
const WIDEST_GAP = 8;
const LONGEST_AND = 3;

/** Finds numbers that are spelt out in words, wholly or between figures: nobody writes a telephone number so but to get it past a filter. */
export function findSpelled(hits: readonly Hit[], { codes }: Normalised): Found[] {
  const words = hits.filter((hit) => hit.meaning.digit !== undefined && !hit.disguised);
  const found: Found[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Hit;
    let last = first;
    let said = 1;
    let digits = lengthOf(first);
    let counting = true;
    let j = i + 1;
    for (; j < words.length; j++) {
      const next = words[j] as Hit;
      if (next.start < last.end) continue;
      const figures = figuresBetween(codes, last.end, next.start);
      if (figures < 0) break;
      counting &&= figures === 0 && Number(next.meaning.digit) === Number(last.meaning.digit) + 1;
      digits += figures + lengthOf(next);
      said++;
      last = next;
    }
    const head = figuresBeside(codes, first.start, -1);
    const tail = figuresBeside(codes, last.end, 1);
    if (said >= LEAST_WORDS && digits + head.figures + tail.figures >= LEAST_DIGITS && !counting) {
      found.push({ start: head.at, end: tail.at, terms: ['number', 'filter'], parsed: null });
    }
    i = j;
  }
  return found;
}

const lengthOf = (hit: Hit): number => (hit.meaning.digit ?? '').length;

/** How many figures stand between two words of a number; -1 where something else parts them. */
function figuresBetween(codes: Uint16Array, from: number, to: number): number {
  if (to - from > WIDEST_GAP) return -1;
  let figures = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const unit = codes[i] as number;
    if (isDigit(unit)) figures++;
    else if (classOf(unit) !== OTHER && ++letters > LONGEST_AND) return -1;
  }
  return figures;
}

/** The run of figures that stands directly before (`step` -1) or after (1) the words: how many, and where it ends. */
function figuresBeside(codes: Uint16Array, from: number, step: -1 | 1): { figures: number; at: number } {
  let figures = 0;
  let at = from;
  for (let i = step < 0 ? from - 1 : from, gap = 0; i >= 0 && i < codes.length && gap <= 1; i += step) {
    const unit = codes[i] as number;
    if (isDigit(unit)) {
      figures++;
      gap = 0;
      at = step < 0 ? i : i + 1;
    } else if (classOf(unit) === OTHER) gap++;
    else break;
  }
  return { figures, at };
}
