import type { Finding } from '../core/finding.ts';
import type { Observation } from '../core/observation.ts';
import type { Pixels } from '../messaging/messages.ts';
import type { send } from '../messaging/send.ts';

/** What was observed and waits to be sent, in order. */
export interface Outbox {
  add(observation: Observation, pixels?: Pixels): void;
  unread(count: number): void;
  /** Sends what waits; what could not be sent is kept and sent again. */
  flush(): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

interface Item {
  readonly observation: Observation;
  readonly pixels: Pixels | null;
  readonly url: string;
  readonly title: string;
}

export interface OutboxOptions {
  readonly send: typeof send;
  readonly where: () => { readonly url: string; readonly title: string };
  readonly found: (findings: readonly Finding[]) => void;
  /** The extension is gone: nothing can be sent any more. */
  readonly gone: () => void;
  /** Another form of the same pixels, where typed arrays do not travel. */
  readonly asDataUrl: (pixels: Pixels) => Promise<Pixels | null>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal: AbortSignal;
}

const BATCH = 200;
const MOST_WAITING = 6_000;
/** Pauses before the same batch is tried again, milliseconds; then it is given up, so that the others get through. */
const AGAIN = [500, 2_000, 8_000, 20_000] as const;

export function createOutbox(options: OutboxOptions): Outbox {
  const waiting: Item[] = [];
  let unread = 0;
  let plainOnly = false;
  let running: Promise<void> | null = null;

  const sendPixels = async (item: Item, pixels: Pixels) => {
    const { observation, url, title } = item;
    if (!plainOnly) {
      const answer = await options.send('page.pixels', { observation, pixels, url, title });
      if (answer.ok || answer.reason === 'gone' || !answer.error.includes('rgba')) return answer;
      plainOnly = true;
    }
    const plain = await options.asDataUrl(pixels);
    if (plain === null) return null;
    return options.send('page.pixels', { observation, pixels: plain, url, title });
  };
  const sendFirst = async (): Promise<'sent' | 'again' | 'gone'> => {
    const [first] = waiting;
    const batch = first?.pixels == null ? waiting.slice(0, lengthOfBatch(waiting)) : [first];
    const count = unread;
    const { url, title } = first ?? options.where();
    const answer =
      first?.pixels == null
        ? await options.send('page.observed', {
            observations: batch.map((item) => item.observation),
            url,
            title,
            unread: count,
          })
        : await sendPixels(first, first.pixels);
    if (answer === null) {
      waiting.shift();
      return 'sent';
    }
    if (!answer.ok) return answer.reason === 'gone' ? 'gone' : 'again';
    waiting.splice(0, batch.length);
    if (first?.pixels == null) unread -= count;
    options.found(answer.value);
    return 'sent';
  };
  const run = async () => {
    let tries = 0;
    while ((waiting.length > 0 || unread > 0) && !options.signal.aborted) {
      const outcome = await sendFirst();
      if (outcome === 'gone') {
        waiting.length = 0;
        unread = 0;
        options.gone();
        return;
      }
      if (outcome === 'sent') {
        tries = 0;
        continue;
      }
      const pause = AGAIN[tries++];
      if (pause === undefined) {
        waiting.splice(0, lengthOfBatch(waiting));
        unread = 0;
        tries = 0;
      } else await options.wait(pause);
    }
  };

  const flush = () => {
    running ??= run().finally(() => {
      running = null;
      // What came while the last answer was on its way.
      if ((waiting.length > 0 || unread > 0) && !options.signal.aborted) flush();
    });
  };

  return {
    add(observation, pixels) {
      if (waiting.length >= MOST_WAITING) waiting.shift();
      // One batch, one address: another address is another watch.
      const { url, title } = waiting.at(-1) ?? options.where();
      waiting.push({ observation, pixels: pixels ?? null, url, title });
      // Pictures are seen one by one, after the batch they stand in: nothing else would send them.
      if (observation.kind === 'image') flush();
    },
    unread(count) {
      unread += count;
      flush();
    },
    flush,
    settled: () => running ?? Promise.resolve(),
  };
}

/** How many of the first items go in one message: no pixels among them, one address. At least one. */
function lengthOfBatch(items: readonly Item[]): number {
  const end = items.findIndex((item, i) => i >= BATCH || item.pixels !== null || item.url !== items[0]?.url);
  return Math.max(1, end === -1 ? items.length : end);
}
