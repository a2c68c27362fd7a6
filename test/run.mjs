// `npm test`: the same set-up as `npm start`, then everything that can fail, in the order of its cost. Ends with a
// summary and one last line: how many checks passed and how many failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from '../src/cli/setup/dependencies.mjs';
import { ensureBrowser } from '../src/cli/setup/ensure-browser.mjs';
import { say } from '../src/cli/setup/say.mjs';

ensureDependencies();
const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');

const OUT = join(ROOT, 'out', 'test');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Result */
/** @type {Result[]} */
const results = [];

/** Runs one tool as one check. @param {string} name @param {string} file @param {string[]} args */
function check(name, file, ...args) {
  const { status, seconds } = run(name, file, args, {});
  results.push({ name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds });
}

/** Runs one vitest configuration; each of its tests counts. @param {string} name @param {string} config */
function suite(name, config) {
  const report = join(OUT, `${name.replaceAll(' ', '-')}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    'run',
    '--config',
    join(ROOT, config),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status, seconds } = run(name, vitest, args, {
    TILLGUARD_CHROMIUM: chromium,
    TILLGUARD_FIREFOX: firefox,
  });
  const { passed, failed } = counts(report);
  // A run that crashed, or that found nothing to run, is a failure whatever its report says.
  const broken = (status !== 0 && failed === 0) || passed + failed === 0 ? 1 : 0;
  results.push({ name, passed, failed: failed + broken, seconds });
}

/** @param {string} report @returns {{ passed: number, failed: number }} */
function counts(report) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {string} name @param {string} file @param {string[]} args @param {Record<string, string>} env */
function run(name, file, args, env) {
  say(`${name} ...`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
  });
  return { status, seconds: (Date.now() - started) / 1000 };
}

const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
check('lint and format', bin('@biomejs/biome/bin/biome'), 'ci', '.', '--reporter=summary');
for (const project of ['tsconfig.json', 'src/core/tsconfig.json', 'src/knowledge/tsconfig.json']) {
  check(`types: ${project}`, bin('typescript/bin/tsc'), '-p', project);
}
suite('unit', 'test/vitest.config.ts');
for (const browser of ['chromium', 'firefox']) {
  check(`build: ${browser}`, bin('vite/bin/vite.js'), 'build', '--mode', browser, '--logLevel', 'error');
}
suite('package', 'test/package/vitest.config.ts');
suite('end to end', 'test/e2e/vitest.config.ts');

const width = Math.max(...results.map(({ name }) => name.length));
console.log('\nSummary');
for (const { name, passed, failed, seconds } of results) {
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `  ${mark} ${name.padEnd(width)}  ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`,
  );
}
const total = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
