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
    ['by structure alone', UNKNOWN],
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
});
