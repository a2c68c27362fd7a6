import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { giveUp, say } from './say.mjs';

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAME = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * Finds a browser, or obtains one: by apt as root on Debian, else by an installer from the npm registry. Says what it
 * does, and what is missing when it cannot.
 *
 * @param {import('./find-browser.mjs').BrowserKind} kind
 * @returns {string} the path of the executable
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) byApt(kind);
  else byInstaller(kind);
  const obtained = findBrowser(kind);
  if (obtained) return obtained;
  return giveUp(
    `${NAME[kind]} is not installed and could not be obtained. Install it by hand, or say where it is:\n` +
      `  TILLGUARD_${kind.toUpperCase()}=/path/to/it npm test`,
  );
}

/** @param {import('./find-browser.mjs').BrowserKind} kind */
function byApt(kind) {
  say(`no ${NAME[kind]} here: installing Debian's (apt-get install ${DEBIAN[kind]}) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN[kind], ...fonts], env);
}

/** @param {import('./find-browser.mjs').BrowserKind} kind */
function byInstaller(kind) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const call =
    kind === 'chromium'
      ? ['--yes', 'playwright@1.65.1', 'install', 'chromium']
      : [
          '--yes',
          '@puppeteer/browsers@2',
          'install',
          'firefox@stable',
          '--path',
          `${home()}/.cache/puppeteer`,
        ];
  say(`no ${NAME[kind]} here: obtaining one (npx ${call.slice(1).join(' ')}) ...`);
  run(npx, call, process.env);
}

function home() {
  const { HOME, USERPROFILE } = process.env;
  return HOME ?? USERPROFILE ?? '.';
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
function run(command, args, env) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 2], env, shell });
  if (done.status !== 0)
    say(`\`${command} ${args[0] ?? ''}\` did not succeed (${done.status ?? done.error}).`);
}
