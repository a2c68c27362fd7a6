/** The language in which the authorities of a country read, where it is one that many shoppers there may not write in. */
const LANGUAGES: Readonly<Record<string, string>> = {
  AT: 'de',
  AU: 'en',
  BR: 'pt-BR',
  CA: 'en',
  CH: 'de',
  CN: 'zh-CN',
  DE: 'de',
  ES: 'es',
  FR: 'fr',
  GB: 'en',
  HK: 'zh-TW',
  ID: 'id',
  IE: 'en',
  IN: 'en',
  IT: 'it',
  JP: 'ja',
  KR: 'ko',
  MY: 'en',
  NZ: 'en',
  PH: 'en',
  PL: 'pl',
  SG: 'en',
  TH: 'th',
  TW: 'zh-TW',
  US: 'en',
  VN: 'vi',
};

/**
 * The language of the receivers in a country, where it is not the shopper's own.
 *
 * @param country ISO 3166-1 alpha-2, or null where it is not chosen
 * @param own BCP 47
 */
export function receiverLanguage(country: string | null, own: string): string | null {
  const language = country === null ? undefined : LANGUAGES[country];
  if (language === undefined) return null;
  const same =
    language.split('-')[0] === own.split('-')[0] && (!language.startsWith('zh') || language === own);
  return same ? null : language;
}
