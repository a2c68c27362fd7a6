import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';
import { say } from './say.mjs';

/** @typedef {'chromium' | 'firefox'} Target */

/**
 * Builds the extension for a browser unless the last build is newer than every source.
 *
 * @param {Target} target
 * @returns {Promise<string>} the folder of the built extension
 */
export async function ensureExtension(target) {
  const folder = join(ROOT, 'dist', target);
  if (isFresh(join(folder, 'manifest.json'))) return folder;
  say(`building the extension for ${target} ...`);
  const { build } = await import('vite');
  await build({ root: ROOT, mode: target, logLevel: 'error', configFile: join(ROOT, 'vite.config.ts') });
  return folder;
}

/** Whether a built file is newer than everything it is made of. @param {string} built */
export function isFresh(built) {
  const when = modified(built);
  if (when === 0) return false;
  const sources = ['src', 'public'].flatMap((folder) => walk(join(ROOT, folder)));
  sources.push(...['manifest.json', 'vite.config.ts', 'package.json'].map((name) => join(ROOT, name)));
  return sources.every((source) => modified(source) < when);
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
