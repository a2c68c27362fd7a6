import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/setup/find-browser.mjs';
import type { Finding } from '../../../src/core/finding.ts';
import { type BrowserKind, type Launched, type LaunchOptions, launch } from '../../../src/demo/launch.ts';
import { type Answered, type Served, serve } from '../../../src/demo/serve.ts';
import type { TabState, ToBackground } from '../../../src/messaging/messages.ts';
import { envelope, isReply } from '../../../src/messaging/wire.ts';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with the built extension, and the sites it can reach. */
export interface World {
  readonly kind: BrowserKind;
  readonly launched: Launched;
  readonly served: Served;
  /** A page of the extension itself, for asking its background. */
  readonly control: Page;
  /** Puts an answer under an address (without its query); `*` as path answers for the whole host. A function is asked each time. */
  put(address: string, answer: string | Answered | (() => Answered)): void;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** Asks the background as the extension's own pages do. */
  ask<N extends keyof ToBackground>(name: N, body: ToBackground[N][0]): Promise<ToBackground[N][1]>;
  /** What the popup would show of the tab with this address. */
  state(address: string): Promise<TabState>;
  /** The badge of the tab with this address. */
  badge(address: string): Promise<string>;
  /** Waits until the tab has this many open findings, at most `patience` milliseconds; then answers with what there is. */
  findings(address: string, atLeast: number, patience?: number): Promise<readonly Finding[]>;
  /** Changes settings as the options page does. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Where the builds are; another folder for who works beside somebody who builds. */
export const { TILLGUARD_DIST: DIST = fileURLToPath(new URL('../../../dist/', import.meta.url)) } =
  process.env;

/**
 * Opens a browser of one kind with the built extension. The build must be there (`npm run build`).
 *
 * @param more whatever else the browser is to be started with
 */
export async function openWorld(
  kind: BrowserKind,
  language = 'en',
  more: Partial<LaunchOptions> = {},
): Promise<World> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(`no ${kind} found; npm test obtains one`);
  const answers = new Map<string, () => Answered>();
  const served = await serve((url) => {
    const answer = answers.get(`${url.origin}${url.pathname}`) ?? answers.get(`${url.origin}/*`);
    return answer?.() ?? null;
  });
  const launched = await launch({
    kind,
    executable,
    extension: join(DIST, kind),
    httpsPort: served.port,
    headless: true,
    language,
    ...more,
  });
  const control = await launched.browser.newPage();
  await control
    .goto(`${launched.extensionUrl}src/options/index.html`, kind === 'firefox' ? { waitUntil: [] } : {})
    .catch(() => undefined);
  await control.waitForFunction(() => Boolean(globalThis.chrome?.runtime?.id) && document.body !== null);

  // The welcome page of a fresh installation comes in front of whatever is open: let it come, and go, before any test.
  await control.evaluate(async (address) => {
    for (let tries = 0; tries < 60; tries += 1) {
      const tab = (await chrome.tabs.query({})).find(
        ({ url, status }) => url === address && status === 'complete',
      );
      if (tab?.id !== undefined) return chrome.tabs.remove(tab.id);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return undefined;
  }, `${launched.extensionUrl}src/options/welcome.html`);

  const tabIdOf = (address: string): Promise<number> =>
    control.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast((candidate) => candidate.url?.startsWith(wanted));
      if (tab?.id === undefined) throw new Error(`no tab at ${wanted}`);
      return tab.id;
    }, address);

  const ask: World['ask'] = async (name, body) => {
    const reply = await control.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      envelope(name, body),
    );
    if (!isReply(reply)) throw new Error(`${name}: nobody answered`);
    if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
    return reply.value as never;
  };

  const state = async (address: string): Promise<TabState> =>
    ask('tab.state', { tabId: await tabIdOf(address) });

  return {
    kind,
    launched,
    served,
    control,
    put(address, answer) {
      const page = typeof answer === 'string' ? { type: 'text/html; charset=utf-8', body: answer } : answer;
      const url = new URL(address);
      const key = address.endsWith('/*') ? `${url.origin}/*` : `${url.origin}${url.pathname}`;
      answers.set(key, typeof page === 'function' ? page : () => page);
    },
    async open(address) {
      const page = await launched.browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    ask,
    state,
    badge: async (address) =>
      control.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await tabIdOf(address)),
    async findings(address, atLeast, patience = 10_000) {
      const until = Date.now() + patience;
      for (;;) {
        const open = (await state(address)).findings.filter((finding) => finding.state === 'open');
        if (open.length >= atLeast || Date.now() > until) return open;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async set(values) {
      const stored = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [`settings.${key}`, value]),
      );
      await control.evaluate((items) => chrome.storage.sync.set(items), stored);
    },
    async close() {
      await launched.browser.close().catch(() => undefined);
      await served.stop();
    },
  };
}
