import type { RailNature } from '../rail.ts';
import { classOf, isDigit, SPACED } from './chars.ts';
import type { Concept } from './concepts.ts';
import { type Found, findBeside, findKnown, findNumbers, mayHoldHandles } from './handles.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { casedText, type Normalised } from './normalise.ts';
import { type Hit, scan } from './scan.ts';
import { type Breaks, findBreaks, type Mark, rankOf, type Scene, setScene, type Term } from './scene.ts';
import { silence } from './silence.ts';
import { findSpelled } from './spelled.ts';

const NATURE_TERMS: Readonly<Record<RailNature, readonly Term[]>> = {
  wallet: ['money', 'wallet'],
  bank: ['money', 'bank'],
  card: ['money', 'card'],
  wire: ['money', 'undoable'],
  crypto: ['money', 'undoable', 'crypto'],
  gift_card: ['gift_card'],
  messenger: ['channel', 'messenger'],
  phone: ['channel', 'phone'],
  email: ['channel', 'email'],
  social: ['channel', 'social'],
};

/** These explain every other phrase inside of them: 原路退回 is not a 退. */
const SWALLOWS: ReadonlySet<Concept> = new Set([
  'in_platform',
  'in_person',
  'goods',
  'ship_to',
  'invoice',
  'friends',
  'official',
  'filler',
]);

/** A silencing word inside of one of these is part of what it asks: 老公 in 打我老公卡里. */
const PLEAS: ReadonlySet<Concept> = new Set(['pay_me', 'away', 'cancel', 'escrow', 'deposit']);

const pleads = ({ meaning }: Hit): boolean =>
  meaning.steer !== undefined || (meaning.concept !== undefined && PLEAS.has(meaning.concept));

function termsOf(meaning: Meaning): readonly Term[] {
  if (meaning.concept)
    return meaning.concept === 'irreversible' ? ['irreversible', 'money', 'undoable'] : [meaning.concept];
  if (meaning.rail) return NATURE_TERMS[meaning.rail.nature];
  if (meaning.platform) return meaning.platform.kind === 'messenger' ? [] : ['site'];
  return meaning.steer ? ['steer'] : [];
}

const inside = (a: Hit, b: Hit): boolean =>
  a !== b && a.start >= b.start && a.end <= b.end && b.end - b.start > a.end - a.start;

/** What only quiets other things, or parts them. */
const QUIET: ReadonlySet<Concept> = new Set(['report', 'notice', 'refuse', 'quote', 'question', 'turn']);

/** An open, sure name before a doubtful one of the same stretch. */
const doubt = ({ disguised, meaning }: Hit): number =>
  (disguised ? 4 : 0) + (meaning.sureness === 'disguised' ? 2 : meaning.sureness === 'weak' ? 1 : 0);

const sameName = (a: Hit, b: Hit): boolean =>
  a.meaning.rail === b.meaning.rail && a.start < b.end && a.end <= b.end && doubt(a) >= doubt(b);

/** How far back a twin is looked for: hits of one place stand side by side. */
const TWINS = 8;

/** The same concept at the same place in several languages is one hit. */
function merged(sorted: readonly Hit[]): Hit[] {
  const out: Hit[] = [];
  for (const hit of sorted) {
    const at = twinOf(hit, out);
    const twin = out[at];
    if (!twin) out.push(hit);
    else {
      const languages = (twin.meaning.languages ?? 0) | (hit.meaning.languages ?? 0);
      out[at] = { ...twin, meaning: { ...twin.meaning, languages } };
    }
  }
  return out;
}

function twinOf(hit: Hit, out: readonly Hit[]): number {
  for (let i = out.length - 1; i >= Math.max(0, out.length - TWINS); i--) {
    const other = out[i];
    if (other?.start === hit.start && other.end === hit.end && alike(other, hit)) return i;
  }
  return -1;
}

const alike = (a: Hit, b: Hit): boolean =>
  a.disguised === b.disguised &&
  ((a.meaning.concept !== undefined && a.meaning.concept === b.meaning.concept) ||
    (a.meaning.steer !== undefined && a.meaning.steer === b.meaning.steer) ||
    (a.meaning.digit !== undefined && a.meaning.digit === b.meaning.digit));

/** How much each language says, in characters of spaced script, and the most that any says. */
function votes(hits: readonly Hit[]): { readonly of: Float64Array; readonly most: number } {
  const of = new Float64Array(31);
  for (const { meaning, start, end } of hits) {
    for (let bit = 0; bit < 31; bit++) {
      if (((meaning.languages ?? 0) >> bit) & 1) of[bit] = (of[bit] as number) + end - start;
    }
  }
  return { of, most: Math.max(...of) };
}

/** Whether a phrase says something itself, so that a silencing word inside of it silences nothing. */
const says = ({ meaning }: Hit): boolean =>
  meaning.steer !== undefined || (meaning.concept !== undefined && !QUIET.has(meaning.concept));

/** Drops what a longer phrase explains, and disguises that overlap something said openly. */
function untangle(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || doubt(a) - doubt(b));
  const out: Hit[] = [];
  let cover: Hit | null = null;
  let name: Hit | null = null;
  let phrase: Hit | null = null;
  let plea: Hit | null = null;
  let plainEnd = 0;
  for (const hit of merged(sorted)) {
    if (cover && inside(hit, cover)) continue;
    // 小心 in 不小心多转 warns nobody.
    if (phrase && hit.meaning.concept && QUIET.has(hit.meaning.concept) && inside(hit, phrase)) continue;
    if (plea && hit.meaning.concept && SWALLOWS.has(hit.meaning.concept) && inside(hit, plea)) continue;
    if (pleads(hit) && (!plea || hit.end > plea.end)) plea = hit;
    if (says(hit) && hit.end - hit.start <= 24) {
      if (!phrase || hit.end > phrase.end) phrase = hit;
    }
    // 支付 in 支付宝 is no word of paying.
    if (hit.meaning.concept && name && name.meaning.sureness === 'plain' && inside(hit, name)) continue;
    // The longest name wins: WeChat Pay is not WeChat.
    if (hit.meaning.rail && name && inside(hit, name)) continue;
    if (hit.disguised && hit.end <= plainEnd && !hit.meaning.rail) continue;
    if (hit.meaning.rail && name && sameName(hit, name)) continue;
    if (hit.meaning.concept && SWALLOWS.has(hit.meaning.concept) && hit.end - hit.start <= 60) {
      if (!cover || hit.end > cover.end) cover = hit;
    }
    if (hit.meaning.rail && (!name || hit.end > name.end)) name = hit;
    if (!hit.disguised) plainEnd = Math.max(plainEnd, hit.end);
    if (hit.meaning.concept !== 'filler') out.push(hit);
  }
  return out;
}

/** Reads a normalised text into a scene; null where nothing at all was found. */
export function readScene(lexicon: Lexicon, normal: Normalised): Scene | null {
  const hits = scan(lexicon, normal);
  const holds = mayHoldHandles(normal);
  if (hits.length === 0 && !holds) return null;
  const text = casedText(normal);
  const found: Found[] = holds ? [...findKnown(lexicon, text), ...findNumbers(normal)] : [];
  const marks: Mark[] = [];
  const untangled = untangle(hits);
  const breaks = breakAtTurns(findBreaks(normal), untangled);
  const said = votes(untangled);
  for (const hit of untangled) {
    if (hit.meaning.digit !== undefined || hit.meaning.concept === 'turn') continue;
    marks.push({ ...markOf(hit, normal, breaks), ...shape(hit, normal), atHome: home(hit, said, normal) });
    if (hit.meaning.rail) {
      const id = findBeside(text, hit.start, hit.end, hit.meaning.rail);
      if (id) found.push(id);
    }
  }
  for (const { start, end, terms, parsed } of found) {
    marks.push({ ...blank(start, end, breaks), terms, parsed });
  }
  for (const { start, end, terms, parsed } of findSpelled(hits, normal)) {
    marks.push({ ...blank(start, end, breaks), ...shape({ start, end }, normal), terms, parsed });
  }
  if (marks.length === 0) return null;
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  silence(marks, normal);
  return setScene(marks, normal.length);
}

/** A "but" ends a clause as a comma does. */
function breakAtTurns(breaks: Breaks, hits: readonly Hit[]): Breaks {
  const turns = hits.filter(({ meaning, disguised }) => meaning.concept === 'turn' && !disguised);
  if (turns.length === 0) return breaks;
  const clauses = [...breaks.clauses, ...turns.map(({ start }) => start)].sort((a, b) => a - b);
  return { ...breaks, clauses };
}

function shape(
  { start, end }: Pick<Hit, 'start' | 'end'>,
  { codes }: Normalised,
): { readonly spaced: boolean; readonly words: number } {
  let words = 1;
  for (let i = start; i < end; i++) if (codes[i] === 32 || codes[i] === 10) words++;
  return { spaced: classOf(codes[start] as number) === SPACED, words };
}

/** A word that one language alone claims, in a message that another language says, is probably that other's. */
function home({ meaning, start, end }: Hit, said: ReturnType<typeof votes>, { codes }: Normalised): number {
  const languages = meaning.languages ?? 0;
  if (languages === 0 || said.most === 0 || classOf(codes[start] as number) !== SPACED) return 1;
  if (codes.subarray(start, end).indexOf(32) >= 0) return 1;
  let best = 0;
  for (let bit = 0; bit < 31; bit++)
    if ((languages >> bit) & 1) best = Math.max(best, said.of[bit] as number);
  return best / said.most;
}

function blank(start: number, end: number, breaks: Breaks): Mark {
  return {
    terms: [],
    start,
    end,
    sentence: rankOf(breaks.sentences, start),
    clause: rankOf(breaks.clauses, start),
    live: true,
    disguised: false,
    concept: null,
    rail: null,
    weak: false,
    spaced: true,
    words: 1,
    languages: 0,
    atHome: 1,
    platform: null,
    steer: null,
    parsed: null,
  };
}

/** Digits or signs among letters. */
function hasSigns(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = codes[i] as number;
    if (isDigit(unit) || unit === 64 || unit === 36 || unit === 33) return true;
  }
  return false;
}

/** Whether a disguised name could be an everyday word as well (绿泡泡 is a toy); v3nmo and 🅿🅿 cannot. */
function everyday({ codes }: Normalised, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (classOf(codes[i] as number) !== SPACED || isDigit(codes[i] as number)) continue;
    return !hasSigns(codes, start, end);
  }
  return true;
}

function markOf({ meaning, start, end, disguised }: Hit, normal: Normalised, breaks: Breaks): Mark {
  return {
    ...blank(start, end, breaks),
    terms: termsOf(meaning),
    disguised: disguised || meaning.sureness === 'disguised',
    concept: meaning.concept ?? null,
    rail: meaning.rail ?? null,
    weak:
      meaning.sureness === 'weak' ||
      (meaning.sureness === 'disguised' && !disguised && everyday(normal, start, end)),
    languages: meaning.languages ?? 0,
    platform: meaning.platform ?? null,
    steer: meaning.steer ?? null,
  };
}
