import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_MEMORY, type Engine } from '../../../src/core/engine.ts';
import { NO_CONCERN } from '../../../src/core/evidence.ts';
import { UNKNOWN_PAYLOAD } from '../../../src/core/payload.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/settings.ts';
import { link, message } from './observations.ts';

const stored = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(stored) : stored.has(key) ? { [key]: stored.get(key) } : {},
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items))
            stored.set(key, JSON.parse(JSON.stringify(value)));
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));
const { createTabBook } = await import('../../../src/background/tab-book.ts');
const { createWatch } = await import('../../../src/background/watch.ts');

/** Alarms on the word "zelle", and remembers how many turns it heard. */
const engine: Engine = {
  readText: (text, _where, memory) => ({
    assessment: text.includes('zelle')
      ? { level: 'medium', score: 0.8, tactics: ['direct_payment'], evidence: [] }
      : NO_CONCERN,
    memory: { turns: Number(memory['turns'] ?? 0) + 1 },
    payload: null,
  }),
  readLink: (_href, _text, _where, memory) => ({ assessment: NO_CONCERN, memory, payload: null }),
  readCode: (_raw, _where, memory) => ({ assessment: NO_CONCERN, memory, payload: null }),
  readRoundCode: (_where, memory) => ({ assessment: NO_CONCERN, memory, payload: null }),
  parse: () => UNKNOWN_PAYLOAD,
};

const fineIds = new Set<string>();
const fine = {
  has: async (id: string) => fineIds.has(id),
  add: async (id: string) => void fineIds.add(id),
  remove: async (id: string) => void fineIds.delete(id),
};
const at = {
  tabId: 1,
  frameId: 0,
  where: { host: 'www.ebay.com', platform: null, pageKind: 'chat', status: 'watching', pausedUntil: null },
  settings: DEFAULT_SETTINGS,
  url: 'https://www.ebay.com/mesg/1',
  title: 'Messages',
  now: 5000,
} as const;

beforeEach(() => {
  stored.clear();
  fineIds.clear();
});

describe('the watch', () => {
  it('turns a steer into a finding and leaves ordinary talk alone', async () => {
    const book = createTabBook(() => undefined);
    const watch = createWatch(() => engine, book, fine);
    const found = await watch.observed(
      [message('hello'), message('zelle me'), link('https://a.example/')],
      2,
      at,
    );
    expect(found.map(({ text, state }) => [text, state])).toEqual([['zelle me', 'open']]);
    expect((await book.read(1)).looked).toEqual({ texts: 2, links: 1, images: 0, unread: 2, at: 5000 });
    expect((await book.read(1)).conversations['c1']?.memory).toEqual({ turns: 2 });
  });

  it('knows the same matter again, also after the background was killed', async () => {
    const first = createWatch(
      () => engine,
      createTabBook(() => undefined),
      fine,
    );
    const [before] = await first.observed([message('zelle me', { id: 'one' })], 0, at);
    // A new book over the same session storage is what a woken worker has.
    const book = createTabBook(() => undefined);
    const [after] = await createWatch(() => engine, book, fine).observed(
      [message('zelle  me', { id: 'two' })],
      0,
      at,
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.observationIds).toEqual(['one', 'two']);
    expect((await book.read(1)).conversations['c1']?.memory).toEqual({ turns: 2 });
  });

  it('remembers "this is fine" and trusted sellers', async () => {
    const book = createTabBook(() => undefined);
    const watch = createWatch(() => engine, book, fine);
    const [open] = await watch.observed([message('zelle me')], 0, at);
    fineIds.add(open?.id ?? '');
    const other = createWatch(
      () => engine,
      createTabBook(() => undefined),
      fine,
    );
    const [again] = await other.observed([message('zelle me')], 0, { ...at, tabId: 2 });
    expect(again?.state).toBe('fine');
  });

  it('does not lose a turn when two frames speak at once', async () => {
    const book = createTabBook(() => undefined);
    const watch = createWatch(() => engine, book, fine);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        watch.observed([message(`zelle ${i}`, { id: String(i), conversation: `c${i % 2}` })], 0, {
          ...at,
          frameId: i % 2,
        }),
      ),
    );
    const tab = await book.read(1);
    expect(Object.keys(tab.findings)).toHaveLength(20);
    expect(tab.looked.texts).toBe(20);
    expect(EMPTY_MEMORY).toEqual({});
  });
});
