import type { Span } from '../evidence.ts';

/**
 * A text made comparable: NFKC, lower case, ASCII digits, no invisible characters, white space collapsed.
 * `codes[i]` is a UTF-16 unit; `cased[i]` the same before lower case; it stands for the original's `from[i]` to `to[i]`.
 */
export interface Normalised {
  readonly length: number;
  readonly codes: Uint16Array;
  readonly cased: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const UNKNOWN = 0;
/** Dropped: invisible, or a mark that carries no meaning. */
const DROP = 0xffff;
/** Needs the slow way: several units come of it, or it may melt into what stands before. */
const SLOW = 0xfffe;

type Ranges = readonly (readonly [from: number, to: number])[];
const within = (ranges: Ranges, code: number): boolean => ranges.some(([a, b]) => code >= a && code <= b);

/** Soft hyphen, joiners, kashida, fillers, direction marks, variation selectors, the keycap's box. */
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20e3, 0x20e3],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
/** Arabic and Hebrew vowel signs and the Indic nukta: optional in writing, so optional here. */
const OPTIONAL: Ranges = [
  [0x5b0, 0x5c7],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x711, 0x711],
  [0x93c, 0x93c],
];
/** Composed when possible, else an overlay that hides the letter below. */
const MELTS: Ranges = [
  [0x300, 0x36f],
  [0x488, 0x489],
  [0x1161, 0x11ff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0x3099, 0x309a],
];
const melts = (unit: string): boolean => within(MELTS, unit.charCodeAt(0));

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '。': '。',
  ё: 'е',
  Ё: 'Е',
  ı: 'i',
  İ: 'I',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '\u0901': '\u0902',
  '➕': '+',
  '♥': '❤',
};
/** The zeros of the decimal digits in use; the other nine follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0x24ea, 0x24ff];
const DINGBATS = [0x2776, 0x2780, 0x278a];

/** What one BMP unit becomes, before lower case. */
function plainUnit(code: number): number {
  const char = String.fromCharCode(code);
  if (within(INVISIBLE, code) || within(OPTIONAL, code)) return DROP;
  if (melts(char)) return SLOW;
  if (/\s/.test(char)) return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 ? 10 : 32;
  const zero = ZEROS.find((z) => code >= z && code <= z + (z === 0x24ff || z === 0x24ea ? 0 : 9));
  if (zero !== undefined) return 48 + code - zero;
  const first = DINGBATS.find((d) => code >= d && code <= d + 8);
  if (first !== undefined) return 49 + code - first;
  const plain = PLAIN[char] ?? char.normalize('NFKC');
  const single = PLAIN[plain] ?? plain;
  return single.length === 1 && !melts(single) ? single.charCodeAt(0) : SLOW;
}

/** Tables filled on first use: most pages need a few hundred of the 65,536. */
const plainOf = new Uint16Array(65536);
const lowerOf = new Uint16Array(65536);

function lower(code: number): number {
  const known = lowerOf[code] ?? UNKNOWN;
  if (known !== UNKNOWN || code === 0) return known;
  const low = String.fromCharCode(code).toLowerCase();
  const unit = low.length === 1 ? low.charCodeAt(0) : code;
  lowerOf[code] = unit;
  return unit;
}

/** Grows by doubling; one set of buffers serves all messages, because nobody keeps a Normalised beyond its reading. */
let room = 0;
let codes = new Uint16Array(0);
let cased = new Uint16Array(0);
let from = new Uint32Array(0);
let to = new Uint32Array(0);

function reserve(units: number): void {
  if (units <= room) return;
  room = Math.max(1024, units * 2);
  codes = new Uint16Array(room);
  cased = new Uint16Array(room);
  from = new Uint32Array(room);
  to = new Uint32Array(room);
}

/** What a slow character (with `before` in front of it) becomes; `melt` = it replaces the unit before. */
function slowly(char: string, before: number): { readonly units: string; readonly melt: boolean } {
  const normal = char.normalize('NFKC');
  if (melts(normal) && normal.length === 1) {
    const whole = (String.fromCharCode(before) + normal).normalize('NFC');
    return whole.length === 1 && before !== 0
      ? { units: PLAIN[whole] ?? whole, melt: true }
      : { units: /[\u1161-\u11ff]/.test(normal) ? normal : '', melt: false };
  }
  return { units: normal, melt: false };
}

/** Normalises a text in one pass. The result lives until the next call. */
export function normalise(text: string): Normalised {
  // NFKC makes at most 18 units of one, but only of a handful of Arabic ligatures: room is checked where that can happen.
  reserve(text.length + 64);
  let n = 0;
  const put = (unit: number, start: number, end: number): void => {
    if ((unit === 32 || unit === 10) && n > 0) {
      const last = codes[n - 1];
      if (last === 32 || last === 10) {
        if (unit === 10) {
          codes[n - 1] = 10;
          cased[n - 1] = 10;
        }
        to[n - 1] = end;
        return;
      }
    }
    cased[n] = unit;
    codes[n] = lower(unit);
    from[n] = start;
    to[n] = end;
    n++;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let plain = plainOf[code] ?? UNKNOWN;
    if (plain === UNKNOWN) {
      plain = plainUnit(code);
      plainOf[code] = plain;
    }
    if (plain < SLOW && (code < 0xd800 || code > 0xdfff)) {
      put(plain, i, i + 1);
      continue;
    }
    if (plain === DROP) continue;
    const char = String.fromCodePoint(text.codePointAt(i) ?? code);
    const { units, melt } = slowly(char, n > 0 ? (cased[n - 1] ?? 0) : 0);
    if (n + units.length + text.length - i + 64 > room) grow(n, text.length - i);
    if (melt) n--;
    const start = melt ? (from[n] ?? i) : i;
    for (const unit of units.split('')) put(unit.charCodeAt(0), start, i + char.length);
    i += char.length - 1;
  }
  return { length: n, codes, cased, from, to };
}

function grow(used: number, ahead: number): void {
  const old = { codes, cased, from, to };
  reserve(used + ahead + 1024);
  codes.set(old.codes.subarray(0, used));
  cased.set(old.cased.subarray(0, used));
  from.set(old.from.subarray(0, used));
  to.set(old.to.subarray(0, used));
}

/** The normalised units as a string, with their case, for what reads handles. Same indices. */
export function casedText(normal: Normalised): string {
  let text = '';
  for (let i = 0; i < normal.length; i += 8192) {
    text += String.fromCharCode(...normal.cased.subarray(i, Math.min(i + 8192, normal.length)));
  }
  return text;
}

/** Where the normalised stretch `start` to `end` stands in the original. */
export function originalSpan(normal: Normalised, start: number, end: number): Span {
  return { start: normal.from[start] ?? 0, end: normal.to[Math.max(start, end - 1)] ?? 0 };
}
