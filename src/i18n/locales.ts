/** The languages the interface speaks, BCP 47; each has a folder in `public/_locales`. */
export const LOCALES: readonly string[] = [
  'en',
  'ar',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'vi',
  'th',
  'id',
  'hi',
  'de',
  'es',
  'pt-BR',
  'fr',
  'it',
  'ru',
  'tr',
  'pl',
];

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The folder's name: `zh-CN` is `zh_CN`. */
export function folderOf(locale: string): string {
  return locale.replace('-', '_');
}

/** Which way a language is written. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(subtags(language)[0] ?? '') ? 'rtl' : 'ltr';
}

/** The language of ours that is nearest to the one asked for (`zh-Hans-SG` is `zh-CN`), or null. */
export function closestLocale(language: string): string | null {
  const [base = '', ...rest] = subtags(language);
  const region = base === 'zh' && isTraditional(rest) ? 'tw' : (rest.at(-1) ?? '');
  const sameBase = LOCALES.filter((locale) => subtags(locale)[0] === base);
  const exact = sameBase.find((locale) => subtags(locale)[1] === region);
  if (exact) return exact;
  // Mainland Chinese is no stand-in for the traditional script, but better than English.
  return sameBase.find((locale) => locale === 'zh-CN') ?? sameBase[0] ?? null;
}

/** A language's name for itself: `de` is `Deutsch`. */
export function ownNameOf(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    return name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : language;
  } catch {
    return language;
  }
}

function isTraditional(rest: readonly string[]): boolean {
  return rest.some((tag) => tag === 'hant' || tag === 'tw' || tag === 'hk' || tag === 'mo');
}

function subtags(language: string): string[] {
  return language.toLowerCase().split(/[-_]/u);
}
