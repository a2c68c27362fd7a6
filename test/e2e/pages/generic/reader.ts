import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../../../src/cli/setup/find-browser.mjs';
import type { Observation } from '../../../../src/core/observation.ts';
import type { BrowserKind } from '../../../../src/demo/launch.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The page's reader in a browser without the extension, run in every frame as a content script would be. */
export interface Reader {
  /** Opens a page of this folder by its name, or a page given as markup. */
  open(page: string, plan?: object): Promise<Page>;
  /** All that the frames observed so far. */
  seen(page: Page): Promise<{
    observations: Observation[];
    gone: string[];
    pixels: { source: string; width: number }[];
    unread: number;
  }>;
  close(): Promise<void>;
}

/** Bundles the reader, serves the pages of this folder and starts a browser. */
export async function openReader(kind: BrowserKind = 'chromium'): Promise<Reader> {
  const executablePath = findBrowser(kind);
  if (executablePath === null) throw new Error(`no ${kind} found; npm test obtains one`);
  const code = await bundled();
  const inline = new Map<string, string>();
  const server = await served(inline);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser: Browser = await puppeteer.launch(
    kind === 'firefox'
      ? { browser: 'firefox', executablePath, headless: true }
      : { executablePath, args: ['--no-sandbox', '--disable-features=LocalNetworkAccessChecks'] },
  );
  const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().startsWith('http'));
  return {
    async open(name, plan = {}) {
      const page = await browser.newPage();
      // In Firefox a frame's first, empty document shares its window with the one that follows, and scripts come once.
      await page.evaluateOnNewDocument(`(function begin() {
        if (document.URL === 'about:blank') return setTimeout(begin, 20);
        window.plan = ${JSON.stringify(plan)};
        ${code}
      })()`);
      const markup = name.trimStart().startsWith('<');
      const path = markup ? `inline-${inline.size}` : `${name}.html`;
      if (markup) inline.set(`/${path}`, `<!doctype html><meta charset="utf-8"><title>Page</title>${name}`);
      await page.goto(`http://localhost:${port}/${path}`);
      return page;
    },
    async seen(page) {
      const all = {
        observations: [] as Observation[],
        gone: [] as string[],
        pixels: [] as { source: string; width: number }[],
        unread: 0,
      };
      for (const frame of framesOf(page)) {
        // As text: WebDriver BiDi leaves out what it has sent once.
        const seen = await frame.evaluate(() => JSON.stringify({ ...window.seen, watch: null }));
        const { observations, gone, pixels, unread } = JSON.parse(seen) as Window['seen'];
        all.observations.push(...observations);
        all.gone.push(...gone);
        all.pixels.push(...pixels);
        all.unread += unread;
      }
      return all;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: here('reader-entry.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

function served(inline: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const markup = inline.get(path);
    const body = markup === undefined ? readFile(here(`.${path}`)) : Promise.resolve(Buffer.from(markup));
    body.then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}
