import type { Observation, Party, Place, Speaker } from '../core/observation.ts';
import { hash } from './hash.ts';
import { linksIn } from './links.ts';
import { type Picture, picturesIn } from './picture.ts';
import { addressOf, type PictureReading } from './picture-source.ts';
import type { Recorder, Sink } from './recorder.ts';
import type { Sight } from './sight.ts';
import { textCodeOf } from './text-code.ts';
import type { Tools } from './tools.ts';

/** Where something stands and whose it is. */
export interface Standing {
  readonly from: Speaker;
  readonly place: Place;
  readonly conversation: string | null;
  readonly party: Party | null;
  readonly displayedTime: string | null;
}

/** Makes observations out of what was read, each thing once. */
export interface Observe {
  /** @param holder the message or part; @param anchor the element its words stand in */
  text(holder: Element, anchor: Element, text: string, standing: Standing): void;
  /** Links inside of an element. */
  links(scope: Element, standing: Standing, most?: number): void;
  /** Pictures inside of an element; read when the shopper sees them. */
  pictures(scope: Element, standing: Standing): void;
  picture(picture: Picture, standing: Standing): void;
  /** Looks at pictures again that were looked at before. */
  again(): void;
  /** All that was looked at so far, known or new. */
  readonly tally: Counts;
}

/** How much was looked at. */
export interface Counts {
  readonly texts: number;
  readonly links: number;
  readonly images: number;
  readonly unread: number;
}

/** Messages longer than this are cut; they are read in linear time, but somebody must read them. */
const LONGEST_TEXT = 20_000;
/** UTF-16 units up to which a content is its own key: hashing it would cost more than keeping it. */
const SHORT = 120;

export function createObserve(recorder: Recorder, sink: Sink, sight: Sight | null, tools: Tools): Observe {
  const tally = { texts: 0, links: 0, images: 0, unread: 0 };
  const unreadable = new WeakSet<Element>();
  let looked = new WeakMap<Element, string>();
  const keyOf = ({ place, conversation, from }: Standing, content: string) =>
    `${place}\n${conversation ?? ''}\n${from}\n${content.length > SHORT ? hash(content) : content}`;

  const showed = (picture: Picture, standing: Standing, reading: PictureReading) => {
    const { element } = picture;
    if (reading.kind === 'unread') {
      if (!unreadable.has(element)) {
        sink.unread(1);
        tally.unread++;
      }
      unreadable.add(element);
    }
    if (reading.kind !== 'address' && reading.kind !== 'pixels') return recorder.release(element, 'picture');
    tally.images++;
    const id = recorder.note(element, 'picture', keyOf(standing, `picture\n${reading.source}`), element);
    if (id === null) return;
    const { source, width, height } = reading;
    const alt = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').slice(0, 500);
    const observation: Observation = { kind: 'image', id, ...standing, source, width, height, alt };
    if (reading.kind === 'pixels') sink.pixels(observation, reading.pixels, element);
    else sink.observed(observation, element);
  };

  const picture: Observe['picture'] = (one, standing) => {
    if (sight === null) return;
    const address = tools.view === null ? null : addressOf(one, tools.view);
    const content = keyOf(standing, `expected\n${one.kind}\n${address ?? ''}`);
    if (looked.get(one.element) === content) return;
    looked.set(one.element, content);
    sight.expect(one, standing.place === 'message', (reading) => showed(one, standing, reading));
  };

  return {
    text(holder, anchor, text, standing) {
      const cut = text.slice(0, LONGEST_TEXT);
      if (cut === '') return recorder.release(holder, 'text');
      tally.texts++;
      const id = recorder.note(holder, 'text', keyOf(standing, cut), anchor);
      if (id === null) return;
      sink.observed({ kind: 'text', id, ...standing, text: cut }, anchor);
      const pixels = textCodeOf(cut);
      if (pixels === null) return;
      const { width, height } = pixels;
      const image: Observation = {
        kind: 'image',
        id: `${id}c`,
        ...standing,
        source: 'inline:text',
        width,
        height,
        alt: '',
      };
      sink.pixels(image, pixels, anchor);
    },
    links(scope, standing, most) {
      for (const { element, href, text } of linksIn(scope, tools.shadowOf, most)) {
        tally.links++;
        const id = recorder.note(element, 'link', keyOf(standing, `${href}\n${text}`), element);
        if (id !== null) sink.observed({ kind: 'link', id, ...standing, href, text }, element);
      }
    },
    pictures(scope, standing) {
      for (const one of picturesIn(scope, tools.shadowOf, tools.lookOf)) picture(one, standing);
    },
    picture,
    again() {
      looked = new WeakMap();
    },
    tally,
  };
}
