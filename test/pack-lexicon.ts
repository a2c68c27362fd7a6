import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { buildLexicon } from '../src/core/text/lexicon.ts';
import { packLexicon } from '../src/core/text/lexicon-pack.ts';
import { knowledge } from '../src/knowledge/registry.ts';
import { LEXICON_FILE } from './lexicon.ts';

/** Before a test run: packs the lexicon for all test files. Gives what takes it away again. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tillguard-'));
  const file = join(folder, 'lexicon');
  writeFileSync(file, serialize(packLexicon(buildLexicon(knowledge))));
  process.env[LEXICON_FILE] = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
