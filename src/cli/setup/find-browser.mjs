import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

// Debian's Chromium before Google's Chrome: distribution builds take `--load-extension`, branded ones no longer do
// (they are driven over the debugging pipe instead, which works for both).
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox\\firefox.exe')],
};

const VARIABLE = { chromium: 'TILLGUARD_CHROMIUM', firefox: 'TILLGUARD_FIREFOX' };

/**
 * Finds an installed browser: the one named by the environment, on the path, in the usual places, or put there by an
 * installer before.
 *
 * @param {BrowserKind} kind
 * @returns {string | null} the path of the executable
 */
export function findBrowser(kind) {
  const named = process.env[VARIABLE[kind]];
  if (named) return isExecutable(named) ? named : null;
  const { PATH } = process.env;
  const paths = (PATH ?? '').split(delimiter);
  const onPath = COMMANDS[kind].flatMap((command) => paths.map((path) => join(path, command)));
  return [...onPath, ...PLACES[kind], ...downloaded(kind)].find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} tail */
function windows(tail) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => `${root}\\${tail}`);
}

/** Where the installers put their browsers. @param {BrowserKind} kind */
function downloaded(kind) {
  if (kind === 'firefox') {
    return versions(join(homedir(), '.cache', 'puppeteer', 'firefox')).flatMap((folder) => [
      join(folder, 'firefox', 'firefox'),
      join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
      join(folder, 'core', 'firefox.exe'),
    ]);
  }
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  const caches = [
    PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ];
  return caches
    .filter((cache) => cache !== undefined)
    .flatMap(versions)
    .filter((folder) => /chromium-[0-9]+$/.test(folder))
    .flatMap((folder) => [
      join(folder, 'chrome-linux', 'chrome'),
      join(folder, 'chrome-linux64', 'chrome'),
      join(folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
      join(folder, 'chrome-win', 'chrome.exe'),
    ]);
}

/** The folders in a cache, newest first. @param {string} cache */
function versions(cache) {
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .sort()
    .reverse()
    .map((name) => join(cache, name));
}
