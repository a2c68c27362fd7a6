/** How many characters ` ~ ` may stand for. */
export const GAP = 40;
/** How much of a word a `*` inside a pattern may stand for. */
const REST_OF_WORD = 14;
/** Stands in a phrase for any number, with its currency sign; `#` in a pattern. */
export const NUMBER = '\ue000';

/** A stretch of a pattern without gaps: literal characters and groups `(a|b)`, `(a)?`. */
export interface Part {
  readonly text: string;
  /** Whether letters may stand before it or after it. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** How far after the part before it it may begin; 0 for the first. */
  readonly gap: number;
}

/** The first group of a text: what stands before it, its choices (an empty one where it is optional), and what follows. */
export interface Group {
  readonly before: string;
  readonly choices: readonly string[];
  readonly rest: string;
}

/** Splits at `|` outside of parentheses. */
function alternatives(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === '|' && depth === 0) {
      out.push(text.slice(start, i));
      start = i + 1;
    }
  }
  out.push(text.slice(start));
  return out;
}

/** Finds the first group; null where the text is literal. A parenthesis that nothing closes is literal. */
export function firstGroup(text: string): Group | null {
  const open = text.indexOf('(');
  if (open < 0) return null;
  let depth = 0;
  let close = open;
  for (; close < text.length; close++) {
    if (text[close] === '(') depth++;
    else if (text[close] === ')' && --depth === 0) break;
  }
  if (close >= text.length) return null;
  const optional = text[close + 1] === '?';
  const choices = alternatives(text.slice(open + 1, close));
  return {
    before: text.slice(0, open),
    choices: optional ? [...choices, ''] : choices,
    rest: text.slice(close + (optional ? 2 : 1)),
  };
}

/** The groups that hold a gap or a star are multiplied out, so that these stand outside of groups. */
function levelled(pattern: string): string[] {
  const group = /[*~]/.test(pattern) ? firstGroup(pattern) : null;
  if (!group) return [pattern];
  const rests = levelled(group.rest);
  const words = group.choices.map((choice) => choice.replace(/\*$/, ''));
  if (group.choices.every((choice) => choice.endsWith('*')) && !words.some((word) => /[*~]/.test(word))) {
    // (a*|b*) is (a|b)*
    return rests.map((rest) => `${group.before}(${words.join('|')})*${rest}`);
  }
  if (group.choices.some((choice) => /[*~]/.test(choice))) {
    const choices = group.choices.flatMap(levelled);
    return choices.flatMap((choice) => rests.map((rest) => group.before + choice + rest));
  }
  const whole = pattern.slice(0, pattern.length - group.rest.length);
  return rests.map((rest) => whole + rest);
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** The fewest characters a text can stand for. */
function shortest(text: string): number {
  const group = firstGroup(text);
  if (!group) return text.length;
  return group.before.length + Math.min(...group.choices.map(shortest)) + shortest(group.rest);
}

/**
 * Many people write Latin letters without their marks: the pattern without them, only where what remains is long enough
 * not to be another word (Vietnamese thẻ is not English the).
 */
function bare(pattern: string): string[] {
  if (!MARKED.test(pattern)) return [];
  if (shortest(pattern.replace(/[*~]/g, '')) >= 5) {
    return [
      pattern
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o'),
    ];
  }
  const group = firstGroup(pattern);
  return group ? group.choices.flatMap((choice) => bare(group.before + choice + group.rest)) : [];
}

function parts(pattern: string): Part[] {
  const out: Part[] = [];
  for (const [index, raw] of pattern.split(' ~ ').entries()) {
    const stretch = raw.trim();
    const gap = index > 0 ? GAP : 0;
    // "5*" is five stars, not everything that begins with a five.
    if (/^[^\p{L}]+\*$/u.test(stretch)) {
      out.push({ text: stretch, openLeft: false, openRight: false, gap });
      continue;
    }
    // A star inside a stretch splits it: the rest of the word may follow.
    const pieces = stretch.split(/\*(?=.)/);
    let openLeft = false;
    for (const [place, piece] of pieces.entries()) {
      const text = piece.endsWith('*') ? piece.slice(0, -1) : piece;
      if (text.trim() === '') {
        openLeft = true;
        continue;
      }
      const inner = place > 0 && !openLeft && out.length > 0;
      out.push({
        text,
        openLeft: openLeft || (inner && !text.startsWith(' ')),
        openRight: piece.endsWith('*') || place < pieces.length - 1,
        gap: inner ? REST_OF_WORD : gap,
      });
      openLeft = false;
    }
  }
  return out;
}

/** All the lists of parts that a pattern stands for; a list of one part is a plain phrase. */
export function readPattern(pattern: string): Part[][] {
  // `x?` is `(x)?`, and `#` any number.
  const full = pattern.replace(/([^()|*~])\?/g, '($1)?').replaceAll('#', NUMBER);
  const readings = levelled(full);
  return [...new Set([...readings, ...readings.flatMap(bare)])].map(parts).filter((list) => list.length > 0);
}
