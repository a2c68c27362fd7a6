import { normalise } from './normalise.ts';

/** How many characters ` ~ ` may stand for. */
export const GAP = 40;
/** How much of a word a `*` inside a pattern may stand for. */
const REST_OF_WORD = 14;
/** More alternatives than this in one pattern are an error of the writer, not worth the memory. */
const MOST_VARIANTS = 512;

/** Stands in a phrase for any number, with its currency sign; `#` in a pattern. */
export const NUMBER = '\ue000';

/** A run of literal characters. */
export interface Part {
  readonly text: string;
  /** Whether letters may stand before it or after it. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** How far after the part before it it may begin; 0 for the first. */
  readonly gap: number;
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

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

/** Every plain reading of a pattern: `(a|b)`, `(a)?` and `a?` multiplied out. */
export function expand(pattern: string): string[] {
  return multiply(pattern.replace(/([^()|*~ ]| )\?/g, '($1)?'));
}

function multiply(pattern: string): string[] {
  const open = pattern.indexOf('(');
  const close = open < 0 ? -1 : closing(pattern, open);
  if (close < 0) return [pattern];
  const optional = pattern[close + 1] === '?';
  const before = pattern.slice(0, open);
  const choices = alternatives(pattern.slice(open + 1, close)).flatMap(multiply);
  if (optional) choices.push('');
  const rest = multiply(pattern.slice(close + (optional ? 2 : 1)));
  const out: string[] = [];
  for (const choice of choices) {
    for (const after of rest) {
      out.push(before + choice + after);
      if (out.length >= MOST_VARIANTS) return out;
    }
  }
  return out;
}

function literal(text: string): string {
  const normal = normalise(text.trim().replaceAll('#', NUMBER));
  let out = '';
  for (let i = 0; i < normal.length; i++) out += String.fromCharCode(normal.codes[i] ?? 0);
  return out;
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** Many people write Latin letters without their marks; only where the bare word is long enough not to be another word. */
function bare(text: string): string | null {
  if (!MARKED.test(text)) return null;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
  return plain.length >= 5 && plain !== text ? plain : null;
}

function parts(reading: string): Part[] {
  const out: Part[] = [];
  for (const [index, stretch] of reading.split(' ~ ').entries()) {
    // A star inside a stretch splits it: the rest of the word may follow.
    // "5*" is five stars, not everything that begins with a five.
    if (/^[^\p{L}]+\*$/u.test(stretch.trim())) {
      out.push({ text: literal(stretch), openLeft: false, openRight: false, gap: index > 0 ? GAP : 0 });
      continue;
    }
    const pieces = stretch.trim().split(/\*(?=.)/);
    let openLeft = false;
    for (const [place, raw] of pieces.entries()) {
      const piece = raw.endsWith('*') ? raw.slice(0, -1) : raw;
      if (piece.trim() === '') {
        openLeft = true;
        continue;
      }
      const inner = place > 0 && out.length > 0 && !openLeft;
      out.push({
        text: literal(piece),
        openLeft: openLeft || (inner && !piece.startsWith(' ')),
        openRight: raw.endsWith('*') || place < pieces.length - 1,
        gap: out.length === 0 ? 0 : inner ? REST_OF_WORD : index > 0 ? GAP : REST_OF_WORD,
      });
      openLeft = false;
    }
  }
  return out;
}

/** All the part lists a pattern stands for; a list of one part is a plain phrase. */
export function readPattern(pattern: string): Part[][] {
  const out: Part[][] = [];
  for (const reading of new Set(expand(pattern))) {
    const list = parts(reading.replace(/ {2,}/g, ' ')).filter((part) => part.text !== '');
    if (list.length === 0) continue;
    out.push(list);
    const plainer = list.map((part) => bare(part.text));
    if (plainer.some((text) => text !== null)) {
      out.push(list.map((part, i) => ({ ...part, text: plainer[i] ?? part.text })));
    }
  }
  return out;
}
