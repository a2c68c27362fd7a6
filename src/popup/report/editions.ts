import { loadWords } from '../../i18n/load.ts';
import type { Words } from '../../i18n/words.ts';
import { receiverLanguage } from '../../reporting/receiver-language.ts';

/** The languages in which a report is written out: the shopper's and, where we speak it and it differs, the receivers'. */
export async function editions(own: Words, country: string | null): Promise<readonly Words[]> {
  const language = receiverLanguage(country, own.language);
  const theirs = language === null ? own : await loadWords(language);
  return theirs.language === own.language ? [own] : [own, theirs];
}
