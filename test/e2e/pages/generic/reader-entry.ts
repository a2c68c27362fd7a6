import type { Observation } from '../../../../src/core/observation.ts';
import { openShadow } from '../../../../src/page/dom.ts';
import { NO_PLAN, type Plan } from '../../../../src/page/plan.ts';
import { type PageWatch, watchPage } from '../../../../src/page/watch.ts';

/** What the page's reader saw, for tests that run it in a page without the extension. */
export interface Seen {
  readonly observations: Observation[];
  readonly pixels: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly source: string;
  }[];
  readonly gone: string[];
  readonly moved: string[];
  unread: number;
  watch: PageWatch | null;
}

declare global {
  interface Window {
    seen: Seen;
    plan?: Partial<Plan>;
  }
}

const seen: Seen = { observations: [], pixels: [], gone: [], moved: [], unread: 0, watch: null };
window.seen = seen;
seen.watch = watchPage({
  document,
  view: window,
  plan: { ...NO_PLAN, ...window.plan },
  shadowOf: openShadow,
  signal: new AbortController().signal,
  prefix: 't',
  navigated: () => undefined,
  flushed: () => undefined,
  sink: {
    observed: (observation) => seen.observations.push(observation),
    pixels: (observation, { width, height }) => {
      seen.observations.push(observation);
      seen.pixels.push({
        id: observation.id,
        width,
        height,
        source: observation.kind === 'image' ? observation.source : '',
      });
    },
    moved: (id) => seen.moved.push(id),
    gone: (id) => seen.gone.push(id),
    unread: (count) => {
      seen.unread += count;
    },
  },
});
