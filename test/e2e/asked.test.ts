import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { envelope } from '../../src/messaging/wire.ts';
import { codePicture } from './harness/code.ts';
import { CHAT, chatPage, STEER_EN, STEER_ZH } from './harness/goofish.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';
import { bitsOf, codeOf, payloadOf } from './pages/pictures/draw.ts';
import { DRAW } from './pages/pictures/sources.ts';

/** A shop that no platform file knows. */
const HOST = 'shop.example.net';
const PAGE = `https://${HOST}/offers/lamp`;
const PICTURE = 'https://pics.example-cdn.com/asked/code.gif';
const TALK = 'A lamp of solid brass, rewired last year.';
const PATIENCE = 10_000;
/** How long a page must stay unread, milliseconds: what watches would have read it by then. */
const SILENCE = 1_200;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const shop = (more: string) =>
  `<!doctype html><meta charset="utf-8"><title>Lamps</title><main><h1>Brass lamp</h1><p>${TALK}</p>${more}</main>`;

describe.each(BROWSERS)('what the shopper asks for, in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(PICTURE, codePicture(payloadOf('asked')));
  });
  afterAll(() => world.close());
  afterEach(async () => {
    for (const tab of await world.launched.browser.pages())
      if (tab.url().startsWith('https:')) await tab.close();
  });

  const check = async (address: string) =>
    world.ask('tab.check', { tabId: (await world.state(address)).tabId });
  const until = async (what: string, holds: () => Promise<boolean>) => {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`did not happen: ${what}`);
      await pause(50);
    }
  };
  /** Nothing more is looked at, and nothing found. */
  const untouched = async (tab: Page, before = { texts: 0, images: 0 }) => {
    await pause(SILENCE);
    const { looked, findings } = await world.state(tab.url());
    expect({ texts: looked.texts, images: looked.images }).toEqual(before);
    expect(findings).toEqual([]);
  };

  it('checks a page of a site nobody watches, and does nothing there before', async () => {
    world.put(
      PAGE,
      shop(
        `<p>${STEER_EN}</p><div style="height:3000px"></div><img src="${PICTURE}" width="240" height="240" alt="">`,
      ),
    );
    const tab = await world.open(PAGE);
    expect((await world.state(PAGE)).status).toBe('unwatched');
    await untouched(tab);

    await tab.bringToFront();
    const state = await check(PAGE);
    expect(state.status).toBe('unwatched');
    expect(state.looked.texts).toBeGreaterThanOrEqual(2);
    const found = await world.findings(PAGE, 2, PATIENCE);
    expect(found.map((one) => one.codes[0]?.rawValue ?? one.text).sort()).toEqual(
      [STEER_EN, payloadOf('asked')].sort(),
    );
    expect(await world.badge(PAGE)).toBe('2');
    await until('the warnings are drawn', () =>
      tab.evaluate(() => document.querySelector('[popover=manual]') !== null),
    );
    // Nobody says hello after a reload: the next check must count from the beginning all the same.
    await tab.reload({ waitUntil: 'domcontentloaded' });
    expect((await check(PAGE)).looked.texts).toBe(state.looked.texts);
  });

  it('keeps what was found when it checks again, and counts from the beginning after a reload', async () => {
    world.put(CHAT, chatPage([STEER_ZH, '在的亲']));
    const tab = await world.open(CHAT);
    await tab.bringToFront();
    expect(await world.findings(CHAT, 1, PATIENCE)).toHaveLength(1);
    expect((await check(CHAT)).findings.map(({ text, place, from }) => ({ text, place, from }))).toEqual([
      { text: STEER_ZH, place: 'message', from: 'counterpart' },
    ]);
    const { texts } = (await world.state(CHAT)).looked;
    await tab.reload({ waitUntil: 'domcontentloaded' });
    expect(await world.findings(CHAT, 1, PATIENCE)).toHaveLength(1);
    await pause(SILENCE);
    expect((await world.state(CHAT)).looked.texts).toBeLessThanOrEqual(texts);
  });

  // An update that asks for more than was granted is switched off until the shopper agrees.
  it.runIf(kind === 'chromium')('asks for nothing more when an update knows another platform', async () => {
    const [now, then] = await world.control.evaluate(async () => {
      const manifest = chrome.runtime.getManifest();
      const scripts = manifest.content_scripts?.map((script) => ({
        ...script,
        matches: [...(script.matches ?? []), 'https://*.new-market.example/*'],
      }));
      const asks = (one: object) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(one));
      return [await asks(manifest), await asks({ ...manifest, content_scripts: scripts })];
    });
    expect(now?.length).toBeGreaterThan(0);
    expect(then).toEqual(now);
  });

  it('checks once: the next page of the same site is left alone', async () => {
    world.put(PAGE, shop(''));
    world.put(`https://${HOST}/offers/other`, shop(`<p>${STEER_EN}</p>`));
    const tab = await world.open(PAGE);
    await tab.bringToFront();
    expect((await check(PAGE)).looked.texts).toBeGreaterThan(0);
    await tab.goto(`https://${HOST}/offers/other`);
    await untouched(tab);
  });

  /** Presses the extension's button over a tab as a person does, which is what opens the tab to us; closes the popup. */
  const pressButton = async (address: string) => {
    const session = await world.launched.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find(({ url }) => url.startsWith(address))?.targetId;
    const id = new URL(world.launched.extensionUrl).host;
    await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
    await world.control.evaluate(() => {
      for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
    });
  };

  // Firefox has no way to press the button from outside.
  it.runIf(kind === 'chromium')(
    'reads a canvas that no script may read off a picture of the screen',
    async () => {
      world.put(
        PAGE,
        shop(
          `<canvas id="tainted"></canvas><script>${DRAW}
        const canvas = document.getElementById('tainted');
        const picture = new Image();
        picture.onload = () => { draw(canvas, ${JSON.stringify(bitsOf(codeOf('tainted')))}); canvas.getContext('2d').drawImage(picture, 0, 0, 1, 1); document.title = 'drawn'; };
        picture.src = '${PICTURE}';</script>`,
        ),
      );
      const tab = await world.open(PAGE);
      await tab.waitForFunction(() => document.title === 'drawn');
      await tab.bringToFront();
      await pressButton(PAGE);
      const state = await check(PAGE);
      expect(state.looked.unread).toBeGreaterThanOrEqual(1);
      const found = await world.findings(PAGE, 1, PATIENCE);
      expect(found.flatMap(({ codes }) => codes.map(({ rawValue }) => rawValue))).toEqual([
        payloadOf('tainted'),
      ]);
    },
  );

  it('says so where the browser lets nobody look', async () => {
    const address = `${world.launched.extensionUrl}src/options/index.html`;
    const state = await check(address);
    expect(state.status).toBe('unreachable');
    expect(state.findings).toEqual([]);
  });

  it('watches an added site from the next page on, and stops when it is removed', async () => {
    world.put(PAGE, shop(`<p>${TALK}</p><img src="${PICTURE}" width="240" height="240" alt="">`));
    const registered = () =>
      world.control.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map((one) => one.matches),
      );
    expect(await registered()).toEqual([]);
    await world.set({ addedSites: [HOST] });
    await until('the script is registered', async () => (await registered()).length === 1);
    expect(await registered()).toEqual([[`https://${HOST}/*`]]);

    const tab = await world.open(PAGE);
    expect((await world.state(PAGE)).status).toBe('watching');
    const found = await world.findings(PAGE, 1, PATIENCE);
    expect(found.map(({ codes }) => codes[0]?.rawValue)).toEqual([payloadOf('asked')]);
    await until('the warning is drawn', () =>
      tab.evaluate(() => document.querySelector('[popover=manual]') !== null),
    );

    await world.set({ addedSites: [] });
    await until('nothing is registered', async () => (await registered()).length === 0);
    // Another address of the site: its counts begin at nothing.
    const next = `https://${HOST}/offers/next`;
    world.put(next, shop(`<p>${TALK}</p>`));
    await tab.goto(next, { waitUntil: 'domcontentloaded' });
    expect((await world.state(next)).status).toBe('unwatched');
    await untouched(tab);
  });

  it('checks a paused page when asked, and only then', async () => {
    world.put(CHAT, chatPage([STEER_ZH]));
    await world.ask('site.pause', { host: 'www.goofish.com', minutes: 60 });
    const tab = await world.open(CHAT);
    await untouched(tab);
    await tab.bringToFront();
    await check(CHAT);
    expect((await world.findings(CHAT, 1, PATIENCE)).map(({ text }) => text)).toEqual([STEER_ZH]);
    await world.ask('site.resume', { host: 'www.goofish.com' });
  });

  it('scrolls to what a finding is about and gives it the focus', async () => {
    const talk = Array.from({ length: 80 }, (_, i) => `第${i}条,在的亲`);
    world.put(CHAT, chatPage([...talk, STEER_ZH, ...talk]));
    const tab = await world.open(CHAT);
    await tab.bringToFront();
    const [finding] = await world.findings(CHAT, 1, PATIENCE);
    const box = () =>
      tab.evaluate(
        (words) => {
          const bubble = [...document.querySelectorAll('[class*=message-text]')].find((one) =>
            one.textContent?.includes(words),
          );
          const top = bubble?.getBoundingClientRect().top ?? -1;
          return {
            seen: top >= 0 && top < innerHeight,
            focused: document.activeElement?.textContent?.includes(words) ?? false,
          };
        },
        STEER_ZH.slice(0, 8),
      );
    expect((await box()).seen).toBe(false);
    const { tabId } = await world.state(CHAT);
    await world.control.evaluate(
      (id, message) => chrome.tabs.sendMessage(id, message),
      tabId,
      envelope('page.reveal', { findingId: finding?.id ?? '' }),
    );
    await until('it is on the screen', async () => (await box()).seen);
    expect((await box()).focused).toBe(true);
  });
});
