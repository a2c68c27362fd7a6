/** Calls back once after some milliseconds, unless the watch has ended by then. */
export type Wait = (milliseconds: number, then: () => void) => void;

/** Timers that end with `signal`, by one listener for all of them: a page lives for days and books thousands. */
export function createWait(signal: AbortSignal): Wait {
  const booked = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of booked) clearTimeout(timer);
    booked.clear();
  });
  return (milliseconds, then) => {
    if (signal.aborted) return;
    const timer = setTimeout(() => {
      booked.delete(timer);
      then();
    }, milliseconds);
    booked.add(timer);
  };
}

/** A document that takes longer to parse is read before it is complete, milliseconds. */
const LONGEST_PARSE = 3_000;

/** Calls back once when the document has something to read: when parsed, or when parsing takes its time. */
export function whenReadable(document: Document, begin: () => void, wait: Wait, signal: AbortSignal): void {
  if (document.readyState !== 'loading') {
    begin();
    return;
  }
  let begun = false;
  const once = () => {
    if (!begun) begin();
    begun = true;
  };
  document.addEventListener('DOMContentLoaded', once, { once: true, signal });
  wait(LONGEST_PARSE, once);
}

/** Milliseconds in which changes gather before they are read: the first after a rest, and those of a steady stream. */
const GATHER = 80;
const GATHER_STREAM = 320;
/** Milliseconds without changes that end a stream. */
const REST = 600;

/**
 * How long changes are to gather. A single message is read at once; in a flood every reading and every sending has its
 * fixed price, so there are fewer of them.
 *
 * @param now milliseconds of a monotonic clock
 */
export function createGathering(now: () => number): () => number {
  let before = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    const streaming = at - before < REST;
    before = at;
    return streaming ? GATHER_STREAM : GATHER;
  };
}
