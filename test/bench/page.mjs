// What watching a page costs that page, against the same page without any extension and with one whose content script
// is empty, all in one run of about two minutes:
//   npm run build && npm run bench:page [-- --rounds=2 --seconds=8 --only=flood]
// "own" is the processor time of the extension's functions on the page's main thread, taken from a trace: time in which
// another process had the core does not count. "main" is all work of that thread, and its ratio to the browser without
// the extension. Medians, with the spread.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module: server } = await runnerImport(here('../../src/demo/serve.ts'));
const { findBrowser } = await import('../../src/cli/setup/find-browser.mjs');

const option = (name, otherwise) =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const rounds = option('rounds', 2);
const seconds = option('seconds', 8);
const dist = join(process.env.TILLGUARD_DIST ?? here('../../dist/'), 'chromium');
/** Only the cases whose name has this in it. */
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';

const WORDS = [
  'hello',
  'is it',
  'still',
  'available',
  'yes',
  'tomorrow',
  'the blue one',
  'thanks',
  'size',
  'shipping',
  'ok',
];
const message = (i) => {
  const text = Array.from({ length: 3 + (i % 9) }, (_, n) => WORDS[(i * 7 + n * 3) % WORDS.length]).join(' ');
  const side = i % 3 === 0 ? 'own' : 'their';
  return `<div class="row ${side}"><div class="bubble"><span class="words">${text} ${i}</span><span class="when">10:${10 + (i % 50)}</span></div></div>`;
};
const STYLE = '<style>.row{display:flex}.row.own{justify-content:flex-end}.bubble{max-width:60%}</style>';
const chat = (count) =>
  `<!doctype html><meta charset="utf-8"><title>Chat</title>${STYLE}<main><h2>Mia</h2><div id="list">${Array.from({ length: count }, (_, i) => message(i)).join('')}</div><textarea></textarea></main>`;
/** A page of a shop's usual size: a listing, thirty cards, a navigation. */
const shop = `<!doctype html><meta charset="utf-8"><title>Lamp</title><nav>${'<a href="/c">Category</a>'.repeat(80)}</nav><main><h1>Lamp</h1><p>An old lamp in a good state.</p>${'<article><a href="/itm/1"><img width="100" height="100" alt=""><h3>Card</h3></a><p>12.00</p><ul><li>new</li><li>free</li></ul></article>'.repeat(150)}</main>`;
const PAGES = {
  'https://www.ebay.com/mesg/conversation': chat(5_000),
  'https://www.ebay.com/mesg/short': chat(40),
  'https://www.ebay.com/itm/256123456789': shop,
  'https://news.example.org/story': shop,
};

const serving = await server.serve((url) => {
  const body = PAGES[`${url.origin}${url.pathname}`];
  return body === undefined ? null : { type: 'text/html; charset=utf-8', body };
});
const open = (extension) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    ...(extension === null ? {} : { enableExtensions: [extension] }),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${serving.port}, MAP *:80 127.0.0.1:9`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

const TRACED = ['devtools.timeline', 'toplevel', '__metadata'];
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** Milliseconds of processor time: of the extension's functions on the page's main thread, the longest, and of all its tasks. */
function timesOf(events) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const seen = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  const milliseconds = (event) => (event.tdur ?? 0) / 1_000;
  const own = seen.filter(
    ({ name, args }) => CALLS.has(name) && /^chrome-extension:/.test(args.data?.url ?? args.fileName ?? ''),
  );
  own.sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  let end = 0;
  const outer = own.filter(({ ts, dur }) => {
    const nested = ts < end;
    if (!nested) end = ts + dur;
    return !nested;
  });
  const tasks = seen.filter(({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask');
  return {
    own: outer.reduce((sum, event) => sum + milliseconds(event), 0),
    longest: Math.max(0, ...outer.map(milliseconds)),
    main: tasks.reduce((sum, event) => sum + milliseconds(event), 0),
  };
}

async function measure(browser, address, during) {
  const page = await browser.newPage();
  await page.tracing.start({ categories: TRACED });
  await page.goto(address, { waitUntil: 'load' });
  await during(page);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await page.close();
  return timesOf(trace.traceEvents);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const settled = () => pause(1_200);
/** Two hundred messages a second, in bursts of twenty. */
const flood = async (page) => {
  await settled();
  await page.evaluate(
    (make, words, until) => {
      const WORDS = JSON.parse(words);
      const message = Function('WORDS', `return ${make}`)(WORDS);
      let i = 5_000;
      return new Promise((resolve) => {
        const timer = setInterval(() => {
          for (let n = 0; n < 20; n++) list.insertAdjacentHTML('beforeend', message(i++));
        }, 100);
        setTimeout(() => resolve(clearInterval(timer)), until);
      });
    },
    String(message),
    JSON.stringify(WORDS),
    seconds * 1_000,
  );
};

const CASES = [
  ['start on a page that is not watched', 'https://news.example.org/story', settled],
  ['start on a watched listing', 'https://www.ebay.com/itm/256123456789', settled],
  ['start on a watched chat of 40', 'https://www.ebay.com/mesg/short', settled],
  [`flood: 5,000 messages and 200/s for ${seconds} s`, 'https://www.ebay.com/mesg/conversation', flood],
];

/** An extension that runs an empty script where ours runs: what the browser itself charges for any of them. */
async function emptyExtension() {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const scripts = manifest.content_scripts.map((script) => ({ ...script, js: ['empty.js'] }));
  const empty = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(empty));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}

const round = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
/** The median, with the least and the most. */
const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  return `${round(middle)} (${round(sorted[0])}-${round(sorted.at(-1))})`;
};
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');

const empty = await emptyExtension();
const [plain, idle, ours] = [await open(null), await open(empty), await open(dist)];
try {
  const { size } = await stat(join(dist, 'src/content/index.iife.js'));
  console.log(
    `${await ours.version()}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? '?'}`,
  );
  console.log(`load ${load()} at the start; content script ${round(size / 1_000)} kB; ${rounds} rounds\n`);
  await pause(1_000);
  // The first page of a browser pays for its own start.
  for (const browser of [plain, idle, ours])
    await measure(browser, 'https://www.ebay.com/mesg/short', settled);
  for (const [name, address, during] of CASES.filter(([title]) => title.includes(only))) {
    const times = { own: [], longest: [], main: [], idle: [], ratio: [] };
    for (let i = 0; i < rounds; i++) {
      const without = await measure(plain, address, during);
      const nothing = await measure(idle, address, during);
      const watched = await measure(ours, address, during);
      times.own.push(watched.own);
      times.longest.push(watched.longest);
      times.main.push(watched.main);
      times.idle.push((nothing.main / without.main) * 100);
      times.ratio.push((watched.main / without.main) * 100);
    }
    console.log(
      `${name}\n  own ${spread(times.own)} ms, longest turn ${spread(times.longest)} ms, all of the main thread ${spread(times.main)} ms\n` +
        `  against no extension: ${spread(times.ratio)} %, an empty one ${spread(times.idle)} %`,
    );
  }
  console.log(`\nload ${load()} at the end`);
} finally {
  for (const browser of [plain, idle, ours]) await browser.close();
  await serving.stop();
  await rm(empty, { recursive: true });
}
