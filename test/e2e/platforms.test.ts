import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openWorld, type World } from './harness/world.ts';
import { KNOWN } from './pages/platforms/known.ts';
import { documentOf, html, type Stage, type Turn, talkOf } from './pages/platforms/stage.ts';
import { UNKNOWN } from './pages/platforms/unknown.ts';

/** What reading everything may take on a slow machine, milliseconds. */
const PATIENCE = 10_000;
/** How long a page that was read must stay silent, milliseconds: what was found would be there by then. */
const SILENCE = 300;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ordinary talk, the shopper's own words and the platform's card: all of them must stay silent. */
function silentTurns(stage: Stage): readonly Turn[] {
  const own: Turn = { by: 'me', text: stage.words.own };
  const card: Turn = { by: 'card', text: stage.words.card };
  return [
    ...talkOf(stage),
    ...(stage.sided === false ? [] : [own]),
    ...(stage.cards === false ? [] : [card]),
  ];
}

/** The first stage of each build. */
function oneOfEach(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter(({ built }, i) => stages.findIndex((stage) => stage.built === built) === i);
}

describe.each(BROWSERS)('platforms in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const open = async (stage: Stage, turns: readonly Turn[]): Promise<Page> => {
    world.put(stage.frame?.address ?? stage.address, documentOf(stage, turns));
    if (stage.frame !== undefined) world.put(stage.address, html(stage.frame.shell));
    return world.open(stage.address);
  };
  /** Waits until so many texts were looked at. */
  const read = async (address: string, texts: number): Promise<void> => {
    const until = Date.now() + PATIENCE;
    while ((await world.state(address)).looked.texts < texts && Date.now() < until) await pause(50);
    expect((await world.state(address)).looked.texts).toBeGreaterThanOrEqual(texts);
  };
  const findings = async (address: string) => (await world.state(address)).findings;
  const add = async (tab: Page, stage: Stage, row: string): Promise<void> => {
    const { frame } = stage;
    const where =
      frame === undefined ? tab.mainFrame() : await tab.waitForFrame((one) => one.url() === frame.address);
    const added = await where.evaluate(
      (list, markup) => {
        const element = document.querySelector(list);
        element?.insertAdjacentHTML('beforeend', markup);
        return element !== null;
      },
      stage.list,
      row,
    );
    expect(added).toBe(true);
  };

  describe.each([
    ['by what is known of it', KNOWN],
    kind === 'chromium'
      ? (['by structure alone', UNKNOWN] as const)
      : (['by structure alone, one platform for each way it may be built', oneOfEach(UNKNOWN)] as const),
  ])('a chat read %s', (_how, stages) => {
    it.each(stages)('$platform: $built', async (stage) => {
      const turns = silentTurns(stage);
      const tab = await open(stage, turns);
      await read(stage.address, turns.length);
      await pause(SILENCE);
      const state = await world.state(stage.address);
      expect(state.platform?.id).toBe(stage.platform);
      expect(state.findings.map(({ from, text }) => `${from}: ${text}`)).toEqual([]);
      expect(await world.badge(stage.address)).toBe('');

      await add(tab, stage, stage.row({ by: 'them', text: stage.words.steer }, turns.length));
      await world.findings(stage.address, 1, PATIENCE);
      await pause(SILENCE);
      const found = await findings(stage.address);
      expect(found.map(({ from, text, place }) => ({ from, text, place }))).toEqual([
        { from: 'counterpart', text: stage.words.steer, place: 'message' },
      ]);
      expect(found[0]?.party?.name ?? null).toBe(stage.party);
      await tab.close();
    });
  });

  describe.each([
    ['whatsapp, by what is known of it', KNOWN.find(({ platform }) => platform === 'whatsapp')],
    ['vinted, by structure alone', UNKNOWN.find(({ platform }) => platform === 'vinted')],
  ])('a chat that moves: %s', (_name, found) => {
    const stage = found as Stage;
    const { address, list, words } = stage;
    const steer = stage.row({ by: 'them', text: words.steer }, 90);
    const only = async () => {
      const all = await world.findings(address, 1, PATIENCE);
      expect(all.map(({ text, from }) => ({ text, from }))).toEqual([
        { text: words.steer, from: 'counterpart' },
      ]);
      return all[0];
    };
    const rowsOf = (turns: readonly Turn[]) => turns.map(stage.row).join('');

    it('is read when it comes late, into a page that was empty', async () => {
      world.put(address, html('<div id="loading">…</div>'));
      const tab = await world.open(address);
      await pause(1500);
      await tab.evaluate(
        (markup) => {
          document.querySelector('#loading')?.remove();
          document.body.insertAdjacentHTML('beforeend', markup);
        },
        stage.page(rowsOf([...talkOf(stage), { by: 'them', text: words.steer }])),
      );
      await only();
      await tab.close();
    });

    it('is read where older messages come in above', async () => {
      const tab = await open(stage, talkOf(stage));
      await read(address, words.talk.length);
      await tab.evaluate(
        (where, markup) => document.querySelector(where)?.insertAdjacentHTML('afterbegin', markup),
        list,
        rowsOf(talkOf(stage)) + steer,
      );
      await only();
      await tab.close();
    });

    it('is read where the words change in the same elements', async () => {
      const tab = await open(stage, talkOf(stage));
      await read(address, words.talk.length);
      await tab.evaluate(
        (before, after) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode())
            if (walker.currentNode.nodeValue === before) walker.currentNode.nodeValue = after;
        },
        words.talk[1] ?? '',
        words.steer,
      );
      await only();
      await tab.close();
    });

    it('names the other seller after another conversation was opened in its place', async () => {
      const tab = await open(stage, [...talkOf(stage), { by: 'them', text: words.steer }]);
      const before = await only();
      await tab.evaluate(
        (markup) => {
          if (location.pathname !== '/') history.pushState(null, '', '/inbox/777777');
          document.body.replaceChildren();
          document.body.insertAdjacentHTML('beforeend', markup);
        },
        stage
          .page(rowsOf([...talkOf(stage), { by: 'them', text: `${words.steer}.` }]))
          .replaceAll(stage.party ?? '', 'Otto Kranz'),
      );
      const now = new URL(tab.url()).origin;
      const next = async () =>
        (await world.findings(now, 1, PATIENCE)).find(({ text }) => text === `${words.steer}.`);
      const until = Date.now() + PATIENCE;
      while ((await next()) === undefined && Date.now() < until) await pause(50);
      const after = await next();
      expect(before?.party?.name).toBe(stage.party);
      expect(after?.party?.name).toBe('Otto Kranz');
      expect(after?.conversation).not.toBe(before?.conversation);
      await tab.close();
    });
  });
});
