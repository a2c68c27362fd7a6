/** Work that can be put down and taken up again: it yields wherever it may be interrupted. */
export type Work = Generator<unknown, void, unknown>;

export interface SliceOptions {
  /** Milliseconds, from one monotonic clock; the same one for deadline and check. */
  readonly now: () => number;
  /** Milliseconds that one turn may take before it gives the page its frame back. */
  readonly budget: number;
  /** Calls back in a later turn of the event loop. */
  readonly later: (turn: () => void) => void;
  /** While true, work waits; `resume` goes on with it. */
  readonly paused: () => boolean;
}

export interface Slices {
  /** Adds work behind what is waiting. */
  add(work: Work): void;
  resume(): void;
  /** Drops what is waiting. */
  clear(): void;
  /** Resolves when nothing is waiting any more. */
  done(): Promise<void>;
}

/** Runs work in turns that never take longer than the budget and one step of the work. */
export function createSlices(options: SliceOptions): Slices {
  const waiting: Work[] = [];
  const waiters: (() => void)[] = [];
  let booked = false;

  const book = () => {
    if (booked || waiting.length === 0) return;
    booked = true;
    options.later(turn);
  };
  const turn = () => {
    booked = false;
    if (options.paused()) return;
    const deadline = options.now() + options.budget;
    while (waiting[0] !== undefined) {
      if (step(waiting[0])) waiting.shift();
      if (options.now() >= deadline) break;
    }
    if (waiting.length > 0) book();
    else for (const waiter of waiters.splice(0)) waiter();
  };

  return {
    add(work) {
      waiting.push(work);
      book();
    },
    resume: book,
    clear() {
      waiting.length = 0;
      for (const waiter of waiters.splice(0)) waiter();
    },
    done: () => (waiting.length === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
  };
}

/** One step; work that throws on a hostile page is over, what waits behind it is not. */
function step(work: Work): boolean {
  try {
    return work.next().done === true;
  } catch {
    return true;
  }
}
