import type { RailNature } from '../rail.ts';
import type { Concept } from './concepts.ts';
import { type Found, findHandles, findIdAfter, findNumbers, mayHoldHandles } from './handles.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import { type Hit, scan } from './scan.ts';
import { type Breaks, findBreaks, type Mark, rankOf, type Scene, setScene, type Term } from './scene.ts';
import { silence } from './silence.ts';

const NATURE_TERMS: Readonly<Record<RailNature, readonly Term[]>> = {
  wallet: ['money', 'wallet'],
  bank: ['money', 'bank'],
  card: ['money', 'card'],
  wire: ['money', 'undoable'],
  crypto: ['money', 'undoable', 'crypto'],
  gift_card: ['money', 'undoable', 'gift_card'],
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
]);

function termsOf(meaning: Meaning): readonly Term[] {
  if (meaning.concept)
    return meaning.concept === 'irreversible' ? ['irreversible', 'money', 'undoable'] : [meaning.concept];
  if (meaning.rail) return NATURE_TERMS[meaning.rail.nature];
  if (meaning.platform) return meaning.platform.kind === 'messenger' ? [] : ['site'];
  return meaning.steer ? ['steer'] : [];
}

const inside = (a: Hit, b: Hit): boolean =>
  a !== b && a.start >= b.start && a.end <= b.end && b.end - b.start > a.end - a.start;

/** An open, sure name before a doubtful one of the same stretch. */
const doubt = ({ disguised, meaning }: Hit): number =>
  (disguised ? 4 : 0) + (meaning.sureness === 'disguised' ? 2 : meaning.sureness === 'weak' ? 1 : 0);

const sameName = (a: Hit, b: Hit): boolean =>
  a.meaning.rail === b.meaning.rail && a.start < b.end && doubt(a) >= doubt(b);

/** Drops what a longer phrase explains, and disguises that overlap something said openly. */
function untangle(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end || doubt(a) - doubt(b));
  const out: Hit[] = [];
  let cover: Hit | null = null;
  let name: Hit | null = null;
  let plainEnd = 0;
  for (const hit of sorted) {
    if (cover && inside(hit, cover)) continue;
    // The longest name wins: WeChat Pay is not WeChat.
    if (hit.meaning.rail && name && inside(hit, name)) continue;
    if (hit.disguised && hit.start < plainEnd && !hit.meaning.rail) continue;
    if (hit.meaning.rail && name && sameName(hit, name)) continue;
    if (hit.meaning.concept && SWALLOWS.has(hit.meaning.concept) && hit.end - hit.start <= 60) {
      if (!cover || hit.end > cover.end) cover = hit;
    }
    if (hit.meaning.rail && (!name || hit.end > name.end)) name = hit;
    if (!hit.disguised) plainEnd = Math.max(plainEnd, hit.end);
    out.push(hit);
  }
  return out;
}

/** Numbers spelt out in words: six digit words or more in a row. */
function spelledNumbers(hits: readonly Hit[]): Found[] {
  const digits = hits.filter((hit) => hit.meaning.digit !== undefined);
  const found: Found[] = [];
  for (let i = 0; i < digits.length; ) {
    let j = i + 1;
    while (j < digits.length && (digits[j] as Hit).start - (digits[j - 1] as Hit).end <= 2) j++;
    if (j - i >= 6) {
      found.push({
        start: (digits[i] as Hit).start,
        end: (digits[j - 1] as Hit).end,
        terms: ['number'],
        parsed: null,
      });
    }
    i = j;
  }
  return found;
}

/** Reads a normalised text into a scene; null where nothing at all was found. */
export function readScene(lexicon: Lexicon, normal: Normalised): Scene | null {
  const hits = scan(lexicon, normal);
  const holds = mayHoldHandles(normal);
  if (hits.length === 0 && !holds) return null;
  const found: Found[] = holds ? [...findHandles(lexicon.rails, normal), ...findNumbers(normal)] : [];
  found.push(...spelledNumbers(hits).map((number) => ({ ...number })));
  const breaks = findBreaks(normal);
  const marks: Mark[] = [];
  for (const hit of untangle(hits)) {
    if (hit.meaning.digit !== undefined) continue;
    marks.push(markOf(hit, breaks));
    if (hit.meaning.rail) {
      const id = findIdAfter(normal, hit.end);
      if (id) found.push(id);
    }
  }
  for (const { start, end, terms, parsed } of found) {
    marks.push({ ...blank(start, end, breaks), terms, parsed });
  }
  if (marks.length === 0) return null;
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  silence(marks, normal);
  return setScene(marks, normal.length);
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
    platform: null,
    steer: null,
    parsed: null,
  };
}

function markOf({ meaning, start, end, disguised }: Hit, breaks: Breaks): Mark {
  return {
    ...blank(start, end, breaks),
    terms: termsOf(meaning),
    disguised: disguised || meaning.sureness === 'disguised',
    concept: meaning.concept ?? null,
    rail: meaning.rail ?? null,
    weak: meaning.sureness === 'weak' || (meaning.sureness === 'disguised' && !disguised),
    platform: meaning.platform ?? null,
    steer: meaning.steer ?? null,
  };
}
