// `npm run scan`: makes sure that the command is built, then runs it. Silent on standard output but for the results.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ROOT } from './setup/dependencies.mjs';
import { isFresh } from './setup/ensure-build.mjs';
import { say } from './setup/say.mjs';

ensureDependencies();
const built = join(ROOT, 'dist', 'cli', 'scan.js');
if (!isFresh(built)) {
  say('building the command ...');
  const { build } = await import('vite');
  const { compiledLexicon } = await import('./setup/compiled-lexicon.mjs');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [compiledLexicon({ inline: true })],
    build: {
      ssr: join(ROOT, 'src/cli/scan.ts'),
      outDir: join(ROOT, 'dist/cli'),
      emptyOutDir: true,
      target: 'node20',
    },
  });
}
// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const { main } = await import(pathToFileURL(built).href);
process.exitCode = await main(process.argv.slice(2));
