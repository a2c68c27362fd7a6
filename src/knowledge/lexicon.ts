import { buildLexicon, type Lexicon } from '../core/text/lexicon.ts';
import { knowledge } from './registry.ts';

/**
 * The lexicon of everything we know, for `createEngine`. Here it is built, which takes a second; in the product the
 * bundler puts a module in this one's place that fetches the same, packed (see compiled-lexicon.mjs).
 */
export const readLexicon = async (): Promise<Lexicon> => buildLexicon(knowledge);
