import type { Bundle } from '../../reporting/report.ts';
import { attempt, type OutboxRow, type Outcome } from '../../storage/database.ts';
import { backoff } from './backoff.ts';
import { type Delivery, deliver, TIMEOUT } from './deliver.ts';

export interface OutboxPorts {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly send: typeof fetch;
  /** Where reports go now; null = nowhere. */
  readonly endpoint: () => Promise<string | null>;
  /** The report as it was handed over; null = it is gone. */
  readonly load: (id: string) => Promise<Bundle | null>;
  readonly sent: (id: string) => Promise<void>;
  /** Asks to be woken for the next {@link Outbox.flush}; null = there is nothing to wait for. */
  readonly wake: (at: number | null) => void;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout?: number;
}

export interface Outbox {
  /** Sends what is due, one after the other. Called while it runs, it looks once more at the end. Never rejects. */
  flush(): Promise<void>;
  /** Sends a report to the endpoint of today, because the shopper asked for it. */
  resend(id: string): Promise<Outcome<OutboxRow | null>>;
}

/** How long a queued report waits, so that "undo" comes before the first byte, in milliseconds. */
export const UNDO_WINDOW = 10_000;

/** The place in the outbox of a report that was just stored. */
export function queued(id: string, endpoint: string, now: number): OutboxRow {
  return { id, endpoint, state: 'waiting', attempts: 0, nextAt: now + UNDO_WINDOW, status: null };
}

/**
 * Delivers stored reports to an organisation's endpoint. All it knows stands in the database: a background that is
 * killed at any point loses nothing, and the idempotency key keeps what was sent twice from being counted twice.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  const { now, random } = ports;
  let running: Promise<void> | null = null;
  let askedAgain = false;

  const deliverRow = async (row: OutboxRow): Promise<void> => {
    const bundle = await ports.load(row.id);
    if (bundle === null) {
      await attempt((db) => db.delete('outbox', row.id));
      return;
    }
    // Written before the first byte leaves: whoever is killed while sending comes back later, not at once and for ever.
    const attempts = row.attempts + 1;
    const begun = { ...row, attempts, nextAt: now() + backoff(attempts, random()) };
    if (!(await replace(begun))) return;
    // And asked for before as well: a background that is killed here asks for nothing any more.
    ports.wake(begun.nextAt);
    const delivery = await deliver(row.endpoint, bundle, ports.send, now, ports.timeout);
    // Noted before the row is closed: killed in between, it goes out once more and is noted then.
    if (delivery.kind === 'sent') await ports.sent(row.id);
    await replace(after(begun, delivery, now()));
  };

  const run = async (): Promise<void> => {
    const endpoint = await ports.endpoint();
    const waiting = (await rows()).filter((row) => row.state === 'waiting' && row.endpoint === endpoint);
    const due = waiting.filter((row) => row.nextAt <= now()).sort((a, b) => a.nextAt - b.nextAt);
    for (const row of due) await deliverRow(row);
    const left = (await rows()).filter((row) => row.state === 'waiting' && row.endpoint === endpoint);
    ports.wake(left.length > 0 ? Math.min(...left.map(({ nextAt }) => nextAt)) : null);
  };

  return {
    flush() {
      // A run that has read the rows already does not know of the one it is asked for now. And the alarm that rang is
      // used up: who is killed before the run is over must find another.
      askedAgain = true;
      if (running) ports.wake(now() + (ports.timeout ?? TIMEOUT));
      running ??= (async () => {
        while (askedAgain) {
          askedAgain = false;
          await run().catch(() => undefined);
        }
        running = null;
      })();
      return running;
    },
    async resend(id) {
      const endpoint = await ports.endpoint();
      if (endpoint === null) return { ok: true, value: null };
      const row: OutboxRow = { ...queued(id, endpoint, now()), nextAt: now() };
      const stored = await attempt((db) => db.put('outbox', row));
      return stored.ok ? { ok: true, value: row } : stored;
    },
  };
}

/** Writes a row that is still there: what the shopper removed meanwhile stays removed. False: it is not there. */
async function replace(row: OutboxRow): Promise<boolean> {
  const written = await attempt(async (db) => {
    const { store, done } = db.transaction('outbox', 'readwrite');
    const there = (await store.get(row.id)) !== undefined;
    if (there) await store.put(row);
    await done;
    return there;
  });
  return written.ok && written.value;
}

async function rows(): Promise<readonly OutboxRow[]> {
  const all = await attempt((db) => db.getAll('outbox'));
  return all.ok ? all.value : [];
}

/** The row after an attempt. */
function after(begun: OutboxRow, delivery: Delivery, now: number): OutboxRow {
  const { status } = delivery;
  if (delivery.kind !== 'later') return { ...begun, state: delivery.kind, status };
  const asked = delivery.wait === null ? 0 : now + delivery.wait;
  return { ...begun, status, nextAt: Math.max(begun.nextAt, asked) };
}
