// How long the popup takes to open, warm and cold (background stopped), against an extension whose popup is one line
// of HTML, in the same browser and in turn:
//   npm run build && npm run bench:popup [-- --rounds=15 --dist=folder]
// "paint" is the browser's first contentful paint and "shown" our own mark at the moment all that is known is drawn,
// both from the moment the popup's document begins; "press" counts from the call that opens it to the paint. Milliseconds:
// median (least - most).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { findBrowser } from '../../src/cli/setup/find-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Number(given('rounds') ?? 15);
const dist = given('dist') ?? here('../../dist/chromium');
const { module: server } = await runnerImport(here('../../src/demo/serve.ts'));

const CHAT = 'https://www.ebay.com/mesg/short';
const STEER = 'Skip the order and pay me directly with Zelle, I can do 20% off';
const chat = `<!doctype html><meta charset="utf-8"><title>Chat</title><main><h2>Mia</h2><div class="list">${`<div class="row their"><p>Hello, is it still available?</p></div>`.repeat(6)}<div class="row their"><p>${STEER}</p></div></div><textarea></textarea></main>`;

/** An extension that does nothing but open: what the browser itself costs. */
async function emptyExtension() {
  const folder = await mkdtemp(join(tmpdir(), 'empty-popup-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'worker.js' },
    }),
    'worker.js': '',
    'popup.html': '<!doctype html><meta charset="utf-8"><body style="width:400px"><h1>Hello</h1>',
    'control.html': '<!doctype html><title>Control</title>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const empty = await emptyExtension();
const served = await server.serve((url) =>
  `${url.origin}${url.pathname}` === CHAT ? { type: 'text/html; charset=utf-8', body: chat } : null,
);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  pipe: true,
  enableExtensions: [dist, empty],
  acceptInsecureCerts: true,
  defaultViewport: { width: 1280, height: 800 },
  args: [
    `--host-resolver-rules=MAP *:443 127.0.0.1:${served.port}, MAP *:80 127.0.0.1:9`,
    '--ignore-certificate-errors',
    '--no-first-run',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const workerOf = (wanted) =>
  browser.waitForTarget((target) => target.type() === 'service_worker' && wanted(target.url()));

/** A page of an extension, from which its popup can be opened and looked at. */
async function controlOf(id, path) {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Opens the popup, waits until it has painted (and marked itself shown), reads its clock, closes it. */
async function open(control, marked) {
  return control.evaluate(async (waitForMark) => {
    const pressed = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    const end = Date.now() + 8000;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const [view] = chrome.extension.getViews({ type: 'popup' });
      if (Date.now() > end) throw new Error('the popup did not open');
      const paint = view?.performance
        .getEntriesByType('paint')
        .find(({ name }) => name === 'first-contentful-paint');
      const shown = view?.performance.getEntriesByName('shown')[0];
      if (!paint || (waitForMark && !shown)) continue;
      const { timeOrigin } = view.performance;
      const marks = view.performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]);
      view.close();
      return {
        paint: paint.startTime,
        shown: shown?.startTime ?? null,
        press: timeOrigin + paint.startTime - pressed,
        marks,
      };
    }
  }, marked);
}

function line(name, values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return `${name} -`;
  const show = (value) => value.toFixed(0);
  return `${name} ${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])} - ${show(sorted.at(-1))})`;
}

try {
  const ours = (await workerOf((url) => url.endsWith('service-worker-loader.js'))).url();
  const theirs = (await workerOf((url) => url.endsWith('/worker.js'))).url();
  await pause(1500);
  const control = await controlOf(new URL(ours).host, 'src/options/index.html');
  const other = await controlOf(new URL(theirs).host, 'control.html');
  const tab = await browser.newPage();
  await tab.goto(CHAT);
  await pause(2500);
  const found = { empty: [], warm: [], cold: [] };
  for (let round = 0; round < rounds; round += 1) {
    await tab.bringToFront();
    found.empty.push(await open(other, false));
    await pause(250);
    found.warm.push(await open(control, true));
    await pause(250);
    const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url() === ours);
    await (await target?.worker())?.close();
    await pause(400);
    found.cold.push(await open(control, true));
    await pause(250);
  }
  const [load] = loadavg();
  console.log(`${rounds} rounds, ${cpus().length} cores, load ${load.toFixed(1)}; ms, median (least - most)`);
  for (const [name, all] of Object.entries(found)) {
    const parts = ['paint', 'shown', 'press'].map((part) =>
      line(
        part,
        all.map((one) => one[part]),
      ),
    );
    console.log(`${name.padEnd(6)} ${parts.join('   ')}`);
  }
  if (process.argv.includes('--marks')) console.log(JSON.stringify(found, null, 1));
} finally {
  await browser.close();
  await served.stop();
  await rm(empty, { recursive: true, force: true });
}
