/** How a character takes part in words. */
export const OTHER = 0;
/** A letter, digit or mark of a script that puts spaces between words. */
export const SPACED = 1;
/** A letter of a script that runs words together (Han, hiragana, Thai …); Hangul too, because particles cling to its words. */
export const RUNNING = 2;
/** Katakana: no spaces either, but a run of it is a word (ライン is not in オンライン). */
export const KATAKANA = 3;

const RUNNING_RANGES = [
  [0x0e00, 0x0e7f], // Thai
  [0x0e80, 0x0eff], // Lao
  [0x1000, 0x109f], // Myanmar
  [0x1100, 0x11ff], // Hangul jamo
  [0x1780, 0x17ff], // Khmer
  [0x3005, 0x3007],
  [0x3040, 0x309f], // Hiragana
  [0x3100, 0x312f], // Bopomofo
  [0x3130, 0x318f],
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7af], // Hangul
  [0xf900, 0xfaff],
] as const;

const classes = new Uint8Array(65536).fill(0xff);

function classify(code: number): number {
  if ((code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) || code === 0xff70) return KATAKANA;
  if (RUNNING_RANGES.some(([from, to]) => code >= from && code <= to)) return RUNNING;
  return code === 0x5f || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? SPACED : OTHER;
}

/** The class of one UTF-16 unit; surrogates are OTHER. */
export function classOf(code: number): number {
  let known = classes[code] ?? OTHER;
  if (known === 0xff) {
    known = classify(code);
    classes[code] = known;
  }
  return known;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a word may begin at `code` when `before` stands in front of it. */
export function opensWord(before: number, code: number): boolean {
  const here = classOf(code);
  return here === OTHER || here === RUNNING || classOf(before) !== here;
}

/** What people put between the letters of a word to hide it; a comma or a full stop of CJK is not among them. */
const separators = new Uint8Array(65536);
for (const sign of ` .-_*/|~'"+·•‧∙⋅^\\=:<>()[]{}ـ,`) separators[sign.charCodeAt(0)] = 1;
export const isSeparator = (code: number): boolean => separators[code] === 1;

/** Look-alikes between scripts (after Unicode's confusables, the letters in use) and the digits and signs of leetspeak. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ⅼ: 'l',
  ø: 'o',
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '/': 'l',
  '€': 'e',
  '£': 'l',
  '+': 't',
  '❤': 'v',
};

const alternatives = new Map<number, readonly number[]>();
for (const [sign, letters] of Object.entries(LOOKALIKES)) {
  const code = sign.charCodeAt(0);
  alternatives.set(
    code,
    [...letters].map((c) => c.charCodeAt(0)),
  );
  // The other way round, for Cyrillic words with Latin letters put in.
  if (code >= 0x400 && code <= 0x4ff) {
    const latin = letters.charCodeAt(0);
    alternatives.set(latin, [...(alternatives.get(latin) ?? []), code]);
  }
}
const NONE: readonly number[] = [];
/** Most letters have none, and this is asked for every one. */
const hasAlternatives = new Uint8Array(65536);
for (const code of alternatives.keys()) hasAlternatives[code] = 1;

/** The letters that `code` may stand for in a disguised word. */
export const lookalikes = (code: number): readonly number[] =>
  hasAlternatives[code] === 1 ? (alternatives.get(code) ?? NONE) : NONE;

/** The letter of a squared, circled or flag letter given by its low surrogate (they share one high surrogate), else 0. */
export function emojiLetter(high: number, low: number): number {
  if (high !== 0xd83c) return 0;
  if (low >= 0xdd50 && low <= 0xdd69) return low - 0xdd50 + 97;
  if (low >= 0xdd70 && low <= 0xdd89) return low - 0xdd70 + 97;
  return low >= 0xdde6 && low <= 0xddff ? low - 0xdde6 + 97 : 0;
}
