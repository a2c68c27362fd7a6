import type { Observation } from '../core/observation.ts';
import { createBoundedMap } from './bounded.ts';
import type { PagePixels } from './pixels.ts';

/** Where observations go. */
export interface Sink {
  /** Something new, and the element a warning about it would stand beside. */
  observed(observation: Observation, anchor: Element): void;
  pixels(observation: Observation, pixels: PagePixels, anchor: Element): void;
  /** Something observed before stands in another element now (a list re-used or re-made its nodes). */
  moved(observationId: string, anchor: Element): void;
  /** Its element shows something else now. */
  gone(observationId: string): void;
  /** Pictures the shopper sees and we cannot read. */
  unread(count: number): void;
}

/** Remembers what was observed, by content and place, so that nothing is observed twice. */
export interface Recorder {
  /**
   * @param holder the element that holds the content
   * @param content a key of content and place
   * @returns the id of a new observation to be made; null when this is known
   */
  note(holder: Element, slot: Slot, content: string, anchor: Element): string | null;
  /** The holder no longer shows anything of this kind. */
  release(holder: Element, slot: Slot): void;
}

/** What of an element: it has one text, one link, one picture. */
export type Slot = 'text' | 'link' | 'picture';

interface Seen {
  readonly id: string;
  holder: WeakRef<Element> | null;
}

interface Held {
  readonly content: string;
  readonly id: string;
}

const MOST_SEEN = 8_000;

/** @param prefix makes ids unique where several scripts follow each other in one frame */
export function createRecorder(sink: Pick<Sink, 'moved' | 'gone'>, prefix: string): Recorder {
  const held: Readonly<Record<Slot, WeakMap<Element, Held>>> = {
    text: new WeakMap(),
    link: new WeakMap(),
    picture: new WeakMap(),
  };
  const seen = createBoundedMap<string, Seen>(MOST_SEEN);
  let count = 0;

  const release: Recorder['release'] = (holder, slot) => {
    const before = held[slot].get(holder);
    if (before === undefined) return;
    held[slot].delete(holder);
    const known = seen.get(before.content);
    if (known?.id === before.id) known.holder = null;
    sink.gone(before.id);
  };

  return {
    release,
    note(holder, slot, content, anchor) {
      if (held[slot].get(holder)?.content === content) return null;
      release(holder, slot);
      const known = seen.get(content);
      const other = known?.holder?.deref();
      if (known !== undefined && (other === undefined || !other.isConnected)) {
        known.holder = new WeakRef(holder);
        held[slot].set(holder, { content, id: known.id });
        sink.moved(known.id, anchor);
        return null;
      }
      const id = `${prefix}${++count}`;
      seen.set(content, { id, holder: new WeakRef(holder) });
      held[slot].set(holder, { content, id });
      return id;
    },
  };
}
