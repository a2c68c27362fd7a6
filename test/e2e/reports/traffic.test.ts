import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codePicture } from '../harness/code.ts';
import { CHAT, chatPage, STEER_ZH } from '../harness/goofish.ts';
import { openWorld } from '../harness/world.ts';
import { ours, press, says } from './stored.ts';

const PICTURE = 'https://img.alicdn.com/seen/code.gif';
/** Stands on a page that nobody watches. */
const UNSEEN = 'https://img.alicdn.com/unseen/code.gif';
const UNWATCHED = 'https://shop.example.net/offers/lamp';

/** One request as Chromium's own log names it. */
interface Logged {
  readonly url: string;
  readonly method: string;
  readonly body: boolean;
}

describe('a whole session without an endpoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tillguard-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Only Chromium keeps a log of everything that it asks for. It does not tell who asked: so all of it is looked at.
  it('sends nothing but fetches of pictures on watched pages, in Chromium’s own log of all its traffic', async () => {
    const log = join(folder, 'net.json');
    const world = await openWorld('chromium', 'en', {
      switches: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
    });
    world.put(PICTURE, codePicture('https://qr.alipay.com/fkx12345abcdefgh'));
    world.put(CHAT, chatPage(['在的', STEER_ZH, PICTURE]));
    world.put(UNWATCHED, `<!doctype html><title>Lamp</title><p>${STEER_ZH}</p><img src="${UNSEEN}">`);
    world.put(UNSEEN, codePicture('https://qr.alipay.com/fkx12345abcdefgh'));

    // Another site first: nothing of it may be asked for.
    await world.open(UNWATCHED);
    const tab = await world.open(CHAT);
    const found = await world.findings(CHAT, 2);
    expect(found).toHaveLength(2);
    const text = found.find(({ kind }) => kind === 'text');
    await world.ask('finding.decide', { findingId: text?.id ?? '', decision: 'fine' });
    await world.ask('finding.decide', { findingId: text?.id ?? '', decision: 'reopen' });

    const { tabId } = await world.state(CHAT);
    for (const finding of found) {
      const review = await ours(world, `src/popup/index.html?review=${finding.id}&tab=${tabId}`);
      await says(review, 'Nothing is sent by itself');
      await press(review, 'Report seller');
      await says(review, 'Report kept.');
      await press(review, 'Save evidence package');
      if (finding === text) {
        await press(review, 'Undo');
        await says(review, 'Report removed.');
      }
      await review.close();
    }
    await tab.bringToFront();
    await world.ask('tab.check', { tabId });
    for (const part of ['warnings', 'sites', 'sellers', 'reports', 'stored', 'about']) {
      const page = await ours(world, `src/options/index.html#${part}`);
      if (part === 'reports') {
        await says(page, '1 report');
        await press(page, 'Save all as a file');
        await page.evaluate(() => document.querySelector<HTMLElement>('.reports-line')?.click());
        await says(page, 'What happened since');
        await press(page, 'Save evidence package');
      }
      await page.close();
    }
    // Longer than the outbox would wait.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await world.close();

    const all = requestsIn(log);
    expect(all.filter(({ url }) => url === CHAT).length).toBeGreaterThan(0);
    const left = all.filter(({ url }) => !isInside(url) && !isBrowsers(url));
    // The pages themselves, their pictures, and the one picture that we fetched; nothing with a body, nothing but GET.
    expect([...new Set(left.map(({ url }) => url))].sort()).toEqual(
      [PICTURE, UNSEEN, UNWATCHED, CHAT].sort(),
    );
    expect(left.filter(({ method, body }) => method !== 'GET' || body)).toEqual([]);
    expect(left.filter(({ url }) => url === UNSEEN)).toHaveLength(1);
  }, 300_000);
});

/** What Chromium asks its maker for by itself: time, updates, accounts, whether a download is harmful. */
const isBrowsers = (url: string): boolean =>
  url.endsWith('/favicon.ico') || /^https?:\/\/[\w-]+\.(?:google|googleapis)\.com\//.test(url);

/** Addresses that never leave the browser. */
const isInside = (url: string): boolean => /^(?:chrome|chrome-extension|devtools|data|blob|about):/.test(url);

interface NetLog {
  readonly constants: { readonly logEventTypes: { readonly URL_REQUEST_START_JOB: number } };
  readonly events: readonly {
    readonly type: number;
    readonly params?: {
      readonly url?: string;
      readonly method?: string;
      readonly upload_id?: string;
    };
  }[];
}

/** All requests of a log that Chromium has written: the pages', the extension's and its own. */
function requestsIn(path: string): Logged[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? {
          url: params.url,
          method: params.method ?? '',
          body: params.upload_id !== undefined,
        }
      : [],
  );
}
