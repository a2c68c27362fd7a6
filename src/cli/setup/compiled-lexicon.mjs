import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './dependencies.mjs';

const LEXICON = /[\\/]src[\\/]knowledge[\\/]lexicon\.ts$/;
const LANGUAGE = /[\\/]src[\\/]knowledge[\\/]languages[\\/]([^\\/]+)\.ts$/;

/**
 * Builds the lexicon while the product is built, so that it need not be built whenever the background wakes: ships it
 * packed in the place of `src/knowledge/lexicon.ts`, and leaves the languages' patterns out, which nothing else reads.
 * It comes out of the same sources in the same build, so it cannot be stale.
 *
 * @returns {import('vite').Plugin}
 */
export function compiledLexicon() {
  return {
    name: 'tillguard:compiled-lexicon',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const language = LANGUAGE.exec(id)?.[1];
      if (language) return `export default ${JSON.stringify({ id: language, concepts: {} })};`;
      if (!LEXICON.test(id)) return null;
      const { meanings, trie } = await packedLexicon();
      return `import { unpackLexicon } from '../core/text/lexicon-pack.ts';
import { knowledge } from './registry.ts';
const MEANINGS = ${JSON.stringify(JSON.stringify(meanings))};
const TRIE = '${Buffer.from(trie).toString('base64')}';
export const readLexicon = () => unpackLexicon(JSON.parse(MEANINGS), atob(TRIE), knowledge);
`;
    },
  };
}

/** @returns {Promise<import('../../core/text/lexicon-pack.ts').PackedLexicon>} */
async function packedLexicon() {
  const options = { configFile: /** @type {const} */ (false), root: ROOT };
  const [source, pack] = await Promise.all([
    runnerImport(join(ROOT, 'src/knowledge/lexicon.ts'), options),
    runnerImport(join(ROOT, 'src/core/text/lexicon-pack.ts'), options),
  ]);
  return /** @type {any} */ (pack.module).packLexicon(/** @type {any} */ (source.module).readLexicon());
}
