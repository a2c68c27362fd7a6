import type { Finding } from '../core/finding.ts';
import { gates, type Held } from './gates.ts';
import { sealEvents } from './seal.ts';

/** What the guard asks: who knows the findings of this frame and draws their warnings. */
export interface Guarded {
  /** Our element and its shadow root; null as long as nothing is drawn. */
  host(): { readonly element: HTMLElement; readonly root: ShadowRoot } | null;
  /** A genuine press or key at our element. */
  onPress(target: Element, event: Event): void;
  /** The serious finding one of whose anchors passes the test. */
  serious(isAt: (anchor: Element) => boolean): Finding | null;
  /** Something was held back until the shopper decides. */
  hold(held: Held): void;
}

/** What listens from the start of a page, whoever draws. */
export interface Guard {
  /** From now on this one is asked; the last one attached counts. */
  attach(guarded: Guarded): void;
  /** Something was held back earlier: hands it to whoever draws now. */
  hold(held: Held): void;
  /** Whether an element is ours: what stands in it is never read as the page's. */
  isOurs(element: Element): boolean;
}

/**
 * Puts the seal and the gates in place. To be called before the page's own scripts run: only then can the page neither
 * swallow a press nor let a click through that is to be held back.
 */
export function standGuard(document: Document, signal: AbortSignal): Guard {
  let guarded: Guarded | null = null;
  sealEvents(
    document.defaultView ?? window,
    () => guarded?.host() ?? null,
    (target, event) => guarded?.onPress(target, event),
    signal,
  );
  const hold = (held: Held): void => guarded?.hold(held);
  gates(document, (isAt) => guarded?.serious(isAt) ?? null, hold, signal);
  return {
    attach(next) {
      guarded = next;
    },
    hold,
    isOurs: (element) => guarded?.host()?.element === element,
  };
}
