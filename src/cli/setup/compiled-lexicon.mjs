import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './dependencies.mjs';

const LEXICON = /[\\/]src[\\/]knowledge[\\/]lexicon\.ts$/;
/** Where the packed lexicon lies in the product. */
const FILE = 'assets/lexicon.json';
const LANGUAGE = /[\\/]src[\\/]knowledge[\\/]languages[\\/]([^\\/]+)\.ts$/;

/**
 * Builds the lexicon while the product is built, so that it need not be built whenever the background wakes: ships it
 * packed, fetched by what stands in the place of `src/knowledge/lexicon.ts`, and leaves the languages' patterns out,
 * which nothing else reads. A file of its own, for inside the script its megabyte would be read at every waking,
 * whatever the background wakes for. It comes out of the same sources in the same build, so it cannot be stale.
 *
 * @param {{ inline?: boolean }} [options] `inline`: inside the script after all, for the command, which has one task
 * @returns {import('vite').Plugin}
 */
export function compiledLexicon({ inline = false } = {}) {
  return {
    name: 'tillguard:compiled-lexicon',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const language = LANGUAGE.exec(id)?.[1];
      if (language) return `export default ${JSON.stringify({ id: language, concepts: {} })};`;
      if (!LEXICON.test(id)) return null;
      const { meanings, trie } = await packedLexicon();
      const source = JSON.stringify({ meanings, trie: Buffer.from(trie).toString('base64') });
      if (!inline) this.emitFile({ type: 'asset', fileName: FILE, source });
      return `import { unpackLexicon } from '../core/text/lexicon-pack.ts';
import { knowledge } from './registry.ts';
const packed = async () => ${inline ? `JSON.parse(${JSON.stringify(source)})` : `(await fetch('/${FILE}')).json()`};
export const readLexicon = async () => {
  const { meanings, trie } = await packed();
  return unpackLexicon(meanings, atob(trie), knowledge);
};
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
  return /** @type {any} */ (pack.module).packLexicon(await /** @type {any} */ (source.module).readLexicon());
}
