/** Work that is done one at a time. */
export interface Queue<Result> {
  /** Resolves with the task's result, or with what `dropped` says when too much is waiting. Rejects as the task does. */
  add(task: () => Promise<Result>, urgent: boolean): Promise<Result>;
}

interface Waiting {
  readonly run: () => Promise<void>;
  readonly drop: () => void;
}

/**
 * Makes a queue that does urgent things first and, among equals, the newest: that is what the shopper is looking at
 * now. When more than `most` wait, the least pressing is dropped.
 */
export function createQueue<Result>(most: number, dropped: () => Result): Queue<Result> {
  const urgentOnes: Waiting[] = [];
  const others: Waiting[] = [];
  let busy = false;

  const next = async (): Promise<void> => {
    if (busy) return;
    const waiting = urgentOnes.pop() ?? others.pop();
    if (!waiting) return;
    busy = true;
    await waiting.run();
    busy = false;
    await next();
  };

  return {
    add: (task, urgent) =>
      new Promise<Result>((resolve, reject) => {
        const run = () => task().then(resolve, reject);
        (urgent ? urgentOnes : others).push({ run, drop: () => resolve(dropped()) });
        if (urgentOnes.length + others.length > most) (others.shift() ?? urgentOnes.shift())?.drop();
        void next();
      }),
  };
}
