import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, answer, type Behaviour, type Receiver, startReceiver } from '../../unit/outbox/receiver.ts';
import { BROWSERS, openWorld, type World } from '../harness/world.ts';
import { handIn, hurry, killBackground, ours, says, stateOf, until } from './stored.ts';

/** In Firefox the browser itself ends the background once it is idle for this long, milliseconds: also while it waits for an answer. */
const IDLE = 800;
const sent = { report: 'sent', delivery: 'sent' };

describe.each(BROWSERS)('the delivery to an organisation in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'tillguard-'));
  let receiver: Receiver;
  let world: World;
  const start = (): Promise<World> =>
    openWorld(kind, 'en', { profile, preferences: { 'extensions.background.idle.timeout': IDLE } });

  beforeAll(async () => {
    receiver = await startReceiver();
    world = await start();
    await world.set({ endpoint: receiver.url });
  });
  afterAll(async () => {
    await world.close();
    await receiver.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Everything that came for a report was the same, and it is counted once. */
  const countedOnce = (id: string): void => {
    const bodies = receiver.requests.filter(({ headers }) => headers['idempotency-key'] === `"${id}"`);
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(1);
    expect([...receiver.counted.keys()].filter((key) => key === `"${id}"`)).toHaveLength(1);
    expect(JSON.parse(receiver.counted.get(`"${id}"`) ?? '')).toMatchObject({ report: { id } });
  };
  /** Waits for something to become of a report, whose waiting times are cut short. */
  const soon = (what: string, id: string, holds: (now: Awaited<ReturnType<typeof stateOf>>) => boolean) =>
    until(what, async () => holds(await stateOf(world, id)) || ((await hurry(world, id)) && false));
  const arrives = async (id: string): Promise<void> => {
    await soon(`${id} is sent`, id, ({ delivery }) => delivery === 'sent');
    expect(await stateOf(world, id)).toMatchObject(sent);
    countedOnce(id);
  };
  /** Kills the background when a request has come, then goes on. */
  const killing =
    (then: Behaviour): Behaviour =>
    (request, response, body) =>
      void (kind === 'chromium' ? killBackground(world) : pause(IDLE * 3)).then(() =>
        then(request, response, body),
      );
  const silence: Behaviour = (request) => request.socket.destroy();

  it('survives that the background is killed while the report waits for the end of the undo window', async () => {
    const id = await handIn(world);
    expect(await stateOf(world, id)).toMatchObject({ report: 'stored', delivery: 'waiting' });
    if (kind === 'chromium') await killBackground(world);
    // In its own time: the window, and then the alarm.
    await until('it is sent', async () => (await stateOf(world, id)).delivery === 'sent');
    countedOnce(id);
    expect(receiver.requests).toHaveLength(1);
  });

  it.each([
    ['when the receiver has it and has not yet answered', silence],
    ['when the receiver has accepted it', accept],
    ['when the receiver has asked to come back', answer(503)],
  ])('survives that the background is killed %s', async (_name, then) => {
    receiver.behave(killing(then));
    await arrives(await handIn(world));
  });

  it('survives that the background is killed when its answer has just been written', async () => {
    receiver.behave((request, response, body) => {
      accept(request, response, body);
      if (kind === 'chromium') void killBackground(world);
    });
    await arrives(await handIn(world));
  });

  it('waits for a receiver that is not there, and for a browser that is closed meanwhile', async () => {
    const { port } = receiver;
    await receiver.close();
    const id = await handIn(world);
    await soon('it was tried', id, ({ attempts }) => attempts > 0);
    expect((await stateOf(world, id)).delivery).toBe('waiting');
    const list = await ours(world, 'src/options/index.html#reports');
    await says(list, 'Kept here');
    await world.close();

    receiver = await startReceiver(port);
    world = await start();
    await arrives(id);
  }, 90_000);

  it('keeps what the receiver refuses, says so, and sends nothing to an endpoint that has changed', async () => {
    receiver.behave(answer(422));
    const id = await handIn(world);
    await soon('it is refused', id, ({ delivery }) => delivery === 'refused');
    const list = await ours(world, 'src/options/index.html#reports');
    await list.waitForSelector('.reports-line');
    await list.evaluate(() => document.querySelector<HTMLElement>('.reports-line')?.click());
    await says(list, 'did not accept it (answer 422)');

    const before = receiver.requests.length;
    receiver.behave(answer(500));
    const waiting = await handIn(world);
    await soon('it was tried', waiting, ({ attempts }) => attempts > 0);
    await world.set({ endpoint: `${receiver.url}/elsewhere` });
    const { attempts } = await stateOf(world, waiting);
    await hurry(world, waiting, true);
    await pause(2_000);
    expect((await stateOf(world, waiting)).attempts).toBe(attempts);
    expect(new Set(receiver.requests.slice(before).map(({ url }) => url))).toEqual(new Set(['/reports']));
    expect((await stateOf(world, waiting)).delivery).toBe('waiting');
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
