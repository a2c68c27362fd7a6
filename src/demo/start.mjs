// `npm start`: sets everything up, builds, and opens the demo marketplace in a browser with the extension installed.
import { join } from 'node:path';
import { ensureDependencies, ROOT } from '../cli/setup/dependencies.mjs';
import { ensureBrowser } from '../cli/setup/ensure-browser.mjs';
import { ensureExtension } from '../cli/setup/ensure-build.mjs';
import { findBrowser } from '../cli/setup/find-browser.mjs';
import { say } from '../cli/setup/say.mjs';

ensureDependencies();
const wanted = process.argv.includes('--firefox') ? 'firefox' : null;
const kind = wanted ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
const executable = ensureBrowser(kind);
const extension = await ensureExtension(kind);
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
say(`opening the demo in ${executable}${headless ? ' without a display' : ''} ...`);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'src/demo/demo.ts'), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.demo({
  kind,
  executable,
  extension,
  headless,
  output: join(ROOT, 'out/demo'),
});
