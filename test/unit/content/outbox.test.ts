import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../src/content/outbox.ts';
import type { Observation } from '../../../src/core/observation.ts';
import type { Answer } from '../../../src/messaging/send.ts';

const text = (id: string): Observation => ({
  kind: 'text',
  id,
  from: 'counterpart',
  place: 'message',
  conversation: 'c',
  party: null,
  displayedTime: null,
  text: id,
});
const PIXELS = { width: 1, height: 1, rgba: new Uint8ClampedArray(4), dataUrl: null };

/** An outbox over a background that answers as told: one answer a message, then always yes. */
const bench = (answers: ('ok' | 'failed' | 'gone' | 'no typed arrays')[] = []) => {
  const sent: { name: string; ids: string[]; unread: number }[] = [];
  const waits: number[] = [];
  let gone = 0;
  const send = async (name: string, body: unknown): Promise<Answer<never>> => {
    const { observations, observation, unread } = body as {
      observations?: Observation[];
      observation?: Observation;
      unread?: number;
    };
    const outcome = answers.shift() ?? 'ok';
    if (outcome === 'ok') {
      sent.push({
        name,
        ids: (observations ?? (observation === undefined ? [] : [observation])).map((one) => one.id),
        unread: unread ?? 0,
      });
      return { ok: true, value: [] as never };
    }
    if (outcome === 'no typed arrays')
      return { ok: false, reason: 'failed', error: 'page.pixels: pixels.rgba: not an array' };
    return { ok: false, reason: outcome, error: outcome };
  };
  const outbox = createOutbox({
    send: send as never,
    where: () => ({ url: 'https://site.example/', title: 'Site' }),
    found: () => undefined,
    gone: () => {
      gone++;
    },
    asDataUrl: async (pixels) => ({ ...pixels, rgba: null, dataUrl: 'data:,' }),
    wait: async (milliseconds) => void waits.push(milliseconds),
    signal: new AbortController().signal,
  });
  return { outbox, sent, waits, gone: () => gone };
};

describe('the outbox', () => {
  it('sends what was observed in one message, in order', async () => {
    const { outbox, sent } = bench();
    for (const id of ['a', 'b', 'c']) outbox.add(text(id));
    outbox.unread(2);
    outbox.flush();
    await outbox.settled();
    expect(sent).toEqual([{ name: 'page.observed', ids: ['a', 'b', 'c'], unread: 2 }]);
  });
  it('sends a picture, and that one could not be read, without being told to', async () => {
    const { outbox, sent } = bench();
    outbox.add({ ...text('p'), kind: 'image', source: 'https://a.example/', width: 1, height: 1, alt: '' });
    await outbox.settled();
    const { unread } = outbox;
    unread(1);
    await outbox.settled();
    expect(sent.map(({ ids, unread }) => [ids, unread])).toEqual([
      [['p'], 0],
      [[], 1],
    ]);
  });
  it('loses nothing while the background restarts', async () => {
    const { outbox, sent, waits } = bench(['failed', 'failed', 'ok']);
    outbox.add(text('a'));
    outbox.flush();
    outbox.add(text('b'));
    await outbox.settled();
    expect(sent.flatMap((one) => one.ids)).toEqual(['a', 'b']);
    expect(waits).toHaveLength(2);
  });
  it('gives up a batch that is always refused, so that the next gets through', async () => {
    const { outbox, sent } = bench(Array.from({ length: 5 }, () => 'failed' as const));
    outbox.add(text('bad'));
    outbox.flush();
    await outbox.settled();
    outbox.add(text('good'));
    outbox.flush();
    await outbox.settled();
    expect(sent.flatMap((one) => one.ids)).toEqual(['good']);
  });
  it('cuts long queues into batches', async () => {
    const { outbox, sent } = bench();
    for (let i = 0; i < 450; i++) outbox.add(text(`m${i}`));
    outbox.flush();
    await outbox.settled();
    expect(sent.map((one) => one.ids.length)).toEqual([200, 200, 50]);
  });
  it('keeps the order between words and pixels, and sends pixels another way where arrays do not travel', async () => {
    const { outbox, sent } = bench(['ok', 'no typed arrays']);
    outbox.add(text('a'));
    outbox.add(
      { ...text('p'), kind: 'image', source: 'inline:canvas', width: 1, height: 1, alt: '' },
      PIXELS,
    );
    outbox.add(text('b'));
    outbox.flush();
    await outbox.settled();
    expect(sent.map((one) => `${one.name} ${one.ids}`)).toEqual([
      'page.observed a',
      'page.pixels p',
      'page.observed b',
    ]);
  });
  it('says so when the extension is gone, and stops', async () => {
    const { outbox, sent, gone } = bench(['gone']);
    outbox.add(text('a'));
    outbox.flush();
    await outbox.settled();
    expect([gone(), sent.length]).toEqual([1, 0]);
  });
});
