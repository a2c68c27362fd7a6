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
   * @param slot what of it: an element has one text, one link, one picture
   * @param content a key of content and place
   * @returns the id of a new observation to be made; null when this is known
   */
  note(holder: Element, slot: string, content: string, anchor: Element): string | null;
  /** The holder no longer shows anything of this kind. */
  release(holder: Element, slot: string): void;
}

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
  const held = new WeakMap<Element, Map<string, Held>>();
  const seen = createBoundedMap<string, Seen>(MOST_SEEN);
  let count = 0;

  const hold = (holder: Element, slot: string, content: string, id: string) => {
    let slots = held.get(holder);
    if (slots === undefined) {
      slots = new Map();
      held.set(holder, slots);
    }
    slots.set(slot, { content, id });
  };
  const release: Recorder['release'] = (holder, slot) => {
    const before = held.get(holder)?.get(slot);
    if (before === undefined) return;
    held.get(holder)?.delete(slot);
    const known = seen.get(before.content);
    if (known?.id === before.id) known.holder = null;
    sink.gone(before.id);
  };

  return {
    release,
    note(holder, slot, content, anchor) {
      if (held.get(holder)?.get(slot)?.content === content) return null;
      release(holder, slot);
      const known = seen.get(content);
      const other = known?.holder?.deref();
      if (known !== undefined && (other === undefined || !other.isConnected)) {
        known.holder = new WeakRef(holder);
        hold(holder, slot, content, known.id);
        sink.moved(known.id, anchor);
        return null;
      }
      const id = `${prefix}${++count}`;
      seen.set(content, { id, holder: new WeakRef(holder) });
      hold(holder, slot, content, id);
      return id;
    },
  };
}
