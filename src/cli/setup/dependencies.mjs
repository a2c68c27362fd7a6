import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { giveUp, say } from './say.mjs';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The oldest Node that the tools run on. */
const MIN_NODE = 20;

/**
 * Makes sure that the dependencies of the lock file are installed. A digest of the lock file beside them tells whether
 * they are: a checkout changes the times of files, not what is in them.
 */
export function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MIN_NODE) giveUp(`Node ${MIN_NODE} or later is needed; this is ${process.versions.node}.`);
  const digest = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  const stamp = `${ROOT}node_modules/.tillguard-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('installing the dependencies (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    giveUp('`npm ci` failed; see above. It needs a network (or a cache) that reaches the npm registry.');
  }
  writeFileSync(stamp, digest);
}
