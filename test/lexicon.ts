import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { buildLexicon, type Lexicon } from '../src/core/text/lexicon.ts';
import { type PackedLexicon, unpackLexicon } from '../src/core/text/lexicon-pack.ts';
import { knowledge } from '../src/knowledge/registry.ts';

/** Names the file that holds the packed lexicon during a test run. */
export const LEXICON_FILE = 'TILLGUARD_LEXICON';

/** The lexicon of everything we know: as a test run packed it once for all its files, else built, which takes seconds. */
export function wholeLexicon(): Lexicon {
  const file = process.env[LEXICON_FILE];
  if (file === undefined) return buildLexicon(knowledge);
  const { meanings, trie } = deserialize(readFileSync(file)) as PackedLexicon;
  return unpackLexicon(meanings, Buffer.from(trie).toString('latin1'), knowledge);
}
