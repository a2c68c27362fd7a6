import type { Picture } from './picture.ts';
import { type PictureReading, readPicture } from './picture-source.ts';

/** Reads pictures when the shopper sees them or is about to. */
export interface Sight {
  /** Reads the picture when it comes near the screen; asking again for the same element reads it again. */
  expect(picture: Picture, preferPixels: boolean, read: (reading: PictureReading) => void): void;
  /** Reads everything that waits, out of sight or not, and resolves when done. */
  all(): Promise<void>;
  stop(): void;
}

interface Expected {
  readonly picture: Picture;
  readonly preferPixels: boolean;
  readonly read: (reading: PictureReading) => void;
  tries: number;
}

/** How near to the screen a picture is read, CSS pixels. */
const NEAR = '200px';
/** How often and how long apart a canvas that is still blank is looked at again, milliseconds. */
const BLANK_TRIES = 5;
const BLANK_WAIT = 700;
const MOST_WAITING = 2_000;

/** @param breathe resolves in a later turn of the event loop; one picture is read a turn */
export function createSight(
  view: Window & typeof globalThis,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Sight {
  const expected = new WeakMap<Element, Expected>();
  const waiting = new Set<Element>();
  let chain: Promise<void> = Promise.resolve();

  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        enqueue(entry.target, entry.boundingClientRect, false);
      }
    },
    // `scrollMargin` counts inside of scrolling parts (Chrome 120, Firefox 141), `rootMargin` only in the window.
    { rootMargin: NEAR, scrollMargin: NEAR } as IntersectionObserverInit,
  );

  const enqueue = (element: Element, box: DOMRectReadOnly | null, eager: boolean): Promise<void> => {
    chain = chain.then(async () => {
      const item = expected.get(element);
      if (item === undefined || signal.aborted || !element.isConnected) return void waiting.delete(element);
      await breathe();
      const { picture, preferPixels } = item;
      const reading = await readPicture(picture, { view, box, preferPixels, eager }).catch(
        (): PictureReading => ({ kind: 'unread' }),
      );
      if (reading.kind === 'later') return again(item);
      waiting.delete(element);
      item.read(reading);
    });
    return chain;
  };

  /** Not loaded: when it is. Not drawn: a little later, a few times. */
  const again = (item: Expected) => {
    const { element, kind } = item.picture;
    item.tries++;
    const look = () => void enqueue(element, null, false);
    if (kind === 'img') element.addEventListener('load', look, { once: true, signal });
    else if (kind === 'video') element.addEventListener('loadeddata', look, { once: true, signal });
    if (kind !== 'img' && item.tries <= BLANK_TRIES) setTimeout(look, BLANK_WAIT * item.tries);
  };

  return {
    expect(picture, preferPixels, read) {
      const { element } = picture;
      expected.set(element, { picture, preferPixels, read, tries: 0 });
      if (waiting.size < MOST_WAITING) waiting.add(element);
      observer.unobserve(element);
      observer.observe(element);
    },
    async all() {
      for (const element of waiting) {
        if (element.isConnected) void enqueue(element, null, true);
        else waiting.delete(element);
      }
      await chain;
    },
    stop() {
      observer.disconnect();
      waiting.clear();
    },
  };
}
