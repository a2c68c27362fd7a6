import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real Chromium and real Firefox, the built extension installed, pages under their true host names. One browser at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Two real browsers on a small machine: what fails three times in a row is broken, what fails once was in a hurry.
    retry: 2,
    hookTimeout: 120_000,
    fileParallelism: false,
    pool: 'forks',
  },
});
