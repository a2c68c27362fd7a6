import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: every room, no browser. The end-to-end tests have a configuration of their own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/*.test.ts', 'test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Building the lexicon takes seconds: once for all files.
    globalSetup: 'test/pack-lexicon.ts',
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
