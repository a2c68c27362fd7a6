import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createOutbox,
  type Outbox,
  type OutboxPorts,
  queued,
  UNDO_WINDOW,
} from '../../../src/background/outbox/outbox.ts';
import { buildReport } from '../../../src/reporting/build.ts';
import type { Case } from '../../../src/reporting/case.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { CASE_SHAPE } from '../../../src/reporting/summary.ts';
import { attempt, closeDatabase, STORES } from '../../../src/storage/database.ts';
import { reportStore } from '../../../src/storage/report-store.ts';
import { circumstances, sampleSource } from '../reporting/samples.ts';
import { accept, answer, answerTwice, cut, cutBody, hang, type Receiver, startReceiver } from './receiver.ts';

// The receiver's certificate is made on the spot; nothing else is asked in this file.
Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });

const store = reportStore(CASE_SHAPE);
let receiver: Receiver;
let clock = 0;
let endpoint: string | null = null;
let woken: number | null = null;

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const [first = '', second = ''] = ids;

async function hand(id: string, to = endpoint): Promise<void> {
  const { report, files } = buildReport(sampleSource(), DEFAULT_CHOICES, { ...circumstances, id });
  const stored: Case = { report, state: 'handed_over', notes: [], loss: null, doors: [] };
  const result = await store.add(stored, files, to === null ? null : queued(id, to, clock));
  expect(result.ok).toBe(true);
}

function ports(change: Partial<OutboxPorts> = {}): OutboxPorts {
  return {
    now: () => clock,
    random: () => 0.5,
    send: fetch,
    endpoint: async () => endpoint,
    async load(id) {
      const [body, files] = await Promise.all([store.get(id), store.files(id)]);
      return body.ok && body.value && files.ok ? { report: body.value.report, files: files.value } : null;
    },
    async sent(id) {
      await store.change(id, (body) => ({ ...body, state: 'sent' }));
    },
    wake: (at) => {
      woken = at;
    },
    timeout: 10_000,
    ...change,
  };
}

const row = async (id: string) => {
  const found = await attempt((db) => db.get('outbox', id));
  return found.ok ? found.value : undefined;
};
const stateOf = async (id: string) => {
  const found = await store.get(id);
  return found.ok ? found.value?.state : undefined;
};

/** Time goes on in steps of an hour until nothing waits any more. */
async function untilQuiet(outbox = createOutbox(ports())): Promise<void> {
  for (let hours = 0; hours < 60; hours++) {
    clock += 3_600_000;
    await outbox.flush();
    if (woken === null) return;
  }
}

/** Steps at which a background is killed: nothing after them happens any more. */
const never = new Promise<never>(() => undefined);

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(async () => {
  await attempt(async (db) => Promise.all(STORES.map((name) => db.clear(name))));
  receiver.counted.clear();
  receiver.requests.length = 0;
  receiver.behave();
  endpoint = receiver.url;
  clock = Date.UTC(2026, 10, 24);
  woken = null;
});

describe('a report with an endpoint', () => {
  it('is sent once, whole, with its key, and without cookies or referrer', async () => {
    await hand(first);
    clock += UNDO_WINDOW;
    await createOutbox(ports()).flush();
    expect(await row(first)).toMatchObject({ state: 'sent', status: 201, attempts: 1 });
    expect(await stateOf(first)).toBe('sent');
    const [request] = receiver.requests;
    expect(request?.headers['idempotency-key']).toBe(`"${first}"`);
    expect(request?.headers.cookie ?? request?.headers.referer).toBeUndefined();
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      report: { id: first },
      files: expect.anything(),
    });
    await untilQuiet();
    expect(receiver.requests).toHaveLength(1);
  });

  it('waits for the end of the undo window', async () => {
    await hand(first);
    await createOutbox(ports()).flush();
    expect(receiver.requests).toHaveLength(0);
    expect(woken).toBe(clock + UNDO_WINDOW);
    await store.remove([first], clock);
    await untilQuiet();
    expect(receiver.requests).toHaveLength(0);
  });

  it('goes nowhere where there is no endpoint', async () => {
    endpoint = null;
    await hand(first);
    await untilQuiet();
    expect(receiver.requests).toHaveLength(0);
    expect(woken).toBeNull();
  });
});

describe('a receiver that fails', () => {
  it.each([
    ['500', answer(500)],
    ['503 with a date', answer(503, { 'Retry-After': 'Tue, 24 Nov 2026 02:00:00 GMT' })],
    ['429', answer(429, { 'Retry-After': '60' })],
    ['409: busy with the first copy', answer(409)],
    ['hangs', hang],
    ['cuts the line before the answer', cut],
    ['answers twice', answerTwice],
    ['cuts its answer half way', cutBody],
  ])('gets the report in the end, and counts it once: %s', async (_name, behaviour) => {
    receiver.behave(behaviour, behaviour);
    await hand(first);
    await hand(second);
    const timeout = behaviour === hang ? 300 : 10_000;
    await untilQuiet(createOutbox(ports({ timeout })));
    expect([await stateOf(first), await stateOf(second)]).toEqual(['sent', 'sent']);
    expect([...receiver.counted.keys()].sort()).toEqual([`"${first}"`, `"${second}"`]);
  });

  it('that refuses connections gets it when it is back', async () => {
    const gone = await startReceiver();
    await gone.close();
    endpoint = gone.url;
    await hand(first);
    clock += UNDO_WINDOW;
    await createOutbox(ports()).flush();
    expect(await row(first)).toMatchObject({ state: 'waiting', attempts: 1, status: null });
    // The same address answers again.
    const back: typeof fetch = (_address, init) => fetch(receiver.url, init);
    await untilQuiet(createOutbox(ports({ send: back })));
    expect(await stateOf(first)).toBe('sent');
  });

  it.each([400, 401, 403, 404, 413, 422])(
    'with %i keeps the report here, and is not asked again',
    async (status) => {
      receiver.behave(answer(status));
      await hand(first);
      await untilQuiet();
      expect(await row(first)).toMatchObject({ state: 'refused', status, attempts: 1 });
      expect(await stateOf(first)).toBe('handed_over');
      await untilQuiet();
      expect(receiver.requests).toHaveLength(1);
    },
  );

  it('never leads the report elsewhere', async () => {
    receiver.behave(answer(307, { Location: `${receiver.url}/elsewhere` }));
    await hand(first);
    await untilQuiet();
    expect(await row(first)).toMatchObject({ state: 'refused' });
    expect(receiver.requests).toHaveLength(1);
  });

  it('is asked again no sooner than it says, and later each time', async () => {
    receiver.behave(answer(429, { 'Retry-After': '7200' }));
    await hand(first);
    clock += UNDO_WINDOW;
    await createOutbox(ports()).flush();
    expect((await row(first))?.nextAt).toBe(clock + 7_200_000);
    receiver.behave(answer(500), answer(500));
    const waits: number[] = [];
    for (let n = 0; n < 2; n++) {
      clock = (await row(first))?.nextAt ?? 0;
      await createOutbox(ports()).flush();
      waits.push(((await row(first))?.nextAt ?? 0) - clock);
    }
    expect(waits).toEqual([10_000, 20_000]);
  });
});

describe('a background that is killed', () => {
  const steps: [string, Partial<OutboxPorts>][] = [
    ['before it reads the endpoint', { endpoint: () => never }],
    ['while it loads the report', { load: () => never }],
    ['before the first byte', { send: () => never }],
    [
      'after the receiver has it',
      {
        send: async (address, init) => {
          await fetch(address, init);
          return never;
        },
      },
    ],
    ['before it notes the success', { sent: () => never }],
  ];

  it.each(steps)('loses nothing and doubles nothing: %s', async (_name, killed) => {
    await hand(first);
    clock += UNDO_WINDOW;
    void createOutbox(ports(killed)).flush();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await closeDatabase();
    // What was begun is asked for again, by an alarm that outlives the background.
    if ((await row(first))?.attempts === 1) expect(woken).toBe((await row(first))?.nextAt);
    await untilQuiet();
    expect(await stateOf(first)).toBe('sent');
    expect(await row(first)).toMatchObject({ state: 'sent' });
    expect([...receiver.counted.keys()]).toEqual([`"${first}"`]);
  });

  it('is woken again when the alarm had rung while it was sending', async () => {
    await hand(first);
    clock += UNDO_WINDOW;
    const outbox = createOutbox(ports({ send: () => never }));
    void outbox.flush();
    await vi.waitFor(async () => expect((await row(first))?.attempts).toBe(1));
    woken = null;
    void outbox.flush();
    expect(woken).toBe(clock + 10_000);
  });

  it('does not come back at once and for ever when sending is what kills it', async () => {
    await hand(first);
    clock += UNDO_WINDOW;
    void createOutbox(ports({ send: () => never })).flush();
    await vi.waitFor(async () => {
      expect(await row(first)).toMatchObject({ attempts: 1, nextAt: clock + 5_000 });
    });
  });
});

describe('an endpoint that has changed', () => {
  it('never receives old reports unasked, and does when asked', async () => {
    const old = 'https://old.example/reports';
    await hand(first, old);
    await untilQuiet();
    expect(receiver.requests).toHaveLength(0);
    expect(await row(first)).toMatchObject({ state: 'waiting', endpoint: old, attempts: 0 });
    const outbox = createOutbox(ports());
    await outbox.resend(first);
    await outbox.flush();
    expect(await stateOf(first)).toBe('sent');
    expect(receiver.requests).toHaveLength(1);
  });
});

it('sends a report that was removed while another was under way to nobody', async () => {
  await hand(first);
  await hand(second);
  clock += UNDO_WINDOW;
  const outbox = createOutbox(
    ports({
      send: async (address, init) => {
        await store.remove([second], clock);
        return fetch(address, init);
      },
    }),
  );
  await outbox.flush();
  await untilQuiet();
  expect([...receiver.counted.keys()]).toEqual([`"${first}"`]);
});

it('sends what became due while it was sending another', async () => {
  await hand(first);
  clock += UNDO_WINDOW;
  const outbox: Outbox = createOutbox(
    ports({
      async send(address, init) {
        if (receiver.requests.length === 0) {
          await hand(second);
          clock += UNDO_WINDOW;
          void outbox.flush();
        }
        return fetch(address, init);
      },
    }),
  );
  await outbox.flush();
  expect([await stateOf(first), await stateOf(second)]).toEqual(['sent', 'sent']);
});

it('sends two flushes at once only once', async () => {
  receiver.behave(accept, accept);
  await hand(first);
  clock += UNDO_WINDOW;
  const outbox = createOutbox(ports());
  await Promise.all([outbox.flush(), outbox.flush()]);
  expect(receiver.requests).toHaveLength(1);
});
