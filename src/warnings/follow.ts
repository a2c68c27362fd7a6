import { type Box, grow, overlap } from './place.ts';

/** Keeps an eye on where anchors stand. */
export interface Follower {
  watch(anchor: Element): void;
  unwatch(anchor: Element): void;
  /** The part of the anchor that can be seen, in the viewport's pixels; null when there is none. Reads layout. */
  boxOf(anchor: Element): Box | null;
  /** Asks for a new placement before the next picture. */
  nudge(): void;
}

/** What moves without a scroll, a resize or a new neighbour (an animation, a late font) is caught up with this often, in ms. */
const CATCH_UP_EVERY = 400;
/** How many ancestors are watched for a change of size: a message that arrives above moves ours. */
const ANCESTORS = 6;

/**
 * Calls `onMoved` at most once a frame when something we follow may have moved, and only while one of the anchors is on
 * screen and the page is in view. No layout is read here but by `boxOf`.
 */
export function follow(document: Document, onMoved: () => void, signal: AbortSignal): Follower {
  const view = document.defaultView ?? window;
  const visible = new Set<Element>();
  const clips = new Map<Element, readonly Element[]>();
  let frame = 0;

  const nudge = (): void => {
    if (frame !== 0 || signal.aborted || document.hidden) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      onMoved();
    });
  };
  const moved = (): void => {
    if (visible.size > 0) nudge();
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    nudge();
  });
  const sized = new ResizeObserver(moved);
  view.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  view.addEventListener('resize', nudge, { signal });
  document.addEventListener('visibilitychange', nudge, { signal });
  document.addEventListener('transitionend', moved, { capture: true, signal });
  const timer = setInterval(moved, CATCH_UP_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    view.cancelAnimationFrame(frame);
    seen.disconnect();
    sized.disconnect();
  });

  return {
    watch(anchor) {
      if (clips.has(anchor)) return;
      clips.set(anchor, clippersOf(anchor, view));
      seen.observe(anchor);
      sized.observe(anchor);
      let parent = anchor.parentElement;
      for (let i = 0; i < ANCESTORS && parent; i += 1, parent = parent.parentElement) sized.observe(parent);
      nudge();
    },
    unwatch(anchor) {
      clips.delete(anchor);
      visible.delete(anchor);
      seen.unobserve(anchor);
      sized.unobserve(anchor);
      nudge();
    },
    boxOf(anchor) {
      if (!anchor.isConnected || !visible.has(anchor)) return null;
      let box: Box | null = tightBox(anchor);
      for (const clip of clips.get(anchor) ?? []) box = box && overlap(box, clip.getBoundingClientRect());
      const screen = { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
      return box && overlap(box, screen);
    },
    nudge,
  };
}

/** The ancestors that cut off what reaches beyond them, across shadow roots. One look when the watch begins. */
function clippersOf(anchor: Element, view: Window): readonly Element[] {
  const found: Element[] = [];
  for (let at = parentOf(anchor); at && at !== anchor.ownerDocument.body; at = parentOf(at)) {
    if (found.length < 40 && view.getComputedStyle(at).overflow !== 'visible') found.push(at);
  }
  return found.filter((element) => element !== anchor.ownerDocument.documentElement);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const PICTURES: ReadonlySet<string> = new Set(['IMG', 'CANVAS', 'VIDEO', 'SVG', 'svg', 'IMAGE']);

/** A row at most this much wider than its words is taken as a bubble around them, in pixels. */
const BUBBLE = 90;

/** A message often is a row as wide as the page: what counts is where its words stand. */
function tightBox(anchor: Element): Box {
  const whole = anchor.getBoundingClientRect();
  if (PICTURES.has(anchor.tagName) || !anchor.hasChildNodes()) return whole;
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  const inner = range.getBoundingClientRect();
  if (inner.width < 4 || inner.height < 4 || whole.width - inner.width < BUBBLE) return whole;
  return overlap(grow(inner, 8), whole) ?? whole;
}
