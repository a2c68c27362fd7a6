import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Finding } from '../core/finding.ts';
import type { TabState } from '../messaging/messages.ts';
import { envelope, isReply } from '../messaging/wire.ts';
import { type BrowserKind, type Launched, launch } from './launch.ts';
import { MARKET_HOST, market, STEERS } from './market.ts';
import { serve } from './serve.ts';

export interface DemoOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  /** Where screenshots go when nobody can look. */
  readonly output: string;
}

/** Milliseconds between two messages of the chat. */
const PAUSE_TO_READ = 2500;
const PAUSE_HEADLESS = 400;
/** How long the last warnings may take, in milliseconds. */
const PATIENCE = 15_000;

/** Opens the demo marketplace with the extension installed. With a display it stays open; without, it reports and ends. */
export async function demo(options: DemoOptions): Promise<number> {
  const served = await serve(market(options.headless ? PAUSE_HEADLESS : PAUSE_TO_READ));
  const launched = await launch({ ...options, httpsPort: served.port });
  try {
    const control = await launched.browser.newPage();
    await openOwnPage(control, launched, options.kind);
    await watchMarket(control);
    const page = await launched.browser.newPage();
    await page.goto(`https://${MARKET_HOST}/`, { waitUntil: 'domcontentloaded' });
    if (options.headless) return await report(page, control, options);
    process.stdout.write('The demo is open in the browser. Close its window to end.\n');
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    return 0;
  } finally {
    await launched.browser.close().catch(() => undefined);
    await served.stop();
  }
}

async function openOwnPage(control: Page, launched: Launched, kind: BrowserKind): Promise<void> {
  const address = `${launched.extensionUrl}src/options/index.html`;
  // Firefox never reports an extension's page as loaded to its driver.
  await control.goto(address, kind === 'firefox' ? { waitUntil: [] } : {}).catch(() => undefined);
  await control.waitForFunction(() => 'chrome' in globalThis && document.body !== null);
}

/** Adds the made-up marketplace to the watched sites, as "Always watch this site" does. */
async function watchMarket(control: Page): Promise<void> {
  await control.evaluate(async (host) => {
    await chrome.storage.sync.set({ 'settings.addedSites': [host] });
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await chrome.scripting.getRegisteredContentScripts()).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, MARKET_HOST);
}

async function findings(control: Page): Promise<readonly Finding[]> {
  const reply = await control.evaluate(
    async (pattern, message) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      return tab?.id === undefined
        ? null
        : chrome.runtime.sendMessage({ ...message, body: { tabId: tab.id } });
    },
    `https://${MARKET_HOST}/*`,
    envelope('tab.state', null),
  );
  return isReply(reply) && reply.ok ? (reply.value as TabState).findings : [];
}

async function report(page: Page, control: Page, options: DemoOptions): Promise<number> {
  mkdirSync(options.output, { recursive: true });
  const shown = new Set<string>();
  const shots: string[] = [];
  const until = Date.now() + PATIENCE;
  while (shown.size < STEERS && Date.now() < until) {
    for (const finding of [...(await findings(control))].reverse()) {
      if (shown.has(finding.id)) continue;
      shown.add(finding.id);
      process.stdout.write(`${describe(finding)}\n`);
      const file = join(options.output, `${options.kind}-${shown.size}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      shots.push(file);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  process.stdout.write(`\n${shown.size} of ${STEERS} expected warnings came up. Screenshots:\n`);
  for (const shot of shots) process.stdout.write(`  ${shot}\n`);
  return shown.size >= STEERS ? 0 : 1;
}

function describe({ assessment, kind, text, codes, payload }: Finding): string {
  const about = kind === 'image' ? `a code: ${codes.map((code) => code.rawValue).join(', ')}` : `"${text}"`;
  const whom = payload?.payee ? ` (pays ${payload.payee})` : '';
  return `warning [${assessment.level}] ${assessment.tactics.join(', ')}\n  ${about}${whom}`;
}
