import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { tableOf } from '../../../src/i18n/format.ts';
import { wordsOfTable } from '../../../src/i18n/words.ts';

/** The English words, for tests of what is said. */
export const english = wordsOfTable('en', tableOf(messages));
