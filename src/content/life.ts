import { browser } from '../messaging/browser.ts';

/** The life of one content script: everything it starts ends with `signal`. */
export interface Life {
  readonly signal: AbortSignal;
  /** Whether the extension this script came from is still there; ends the life when it is not. */
  alive(): boolean;
  end(): void;
}

const SUCCESSION = 'tillguard-succession';

/**
 * Begins a life. An update leaves old scripts behind in open pages, cut off from their extension; the new script calls,
 * and those that find themselves cut off end. A page that calls as well changes nothing.
 */
export function beginLife(document: Document): Life {
  const controller = new AbortController();
  const { signal } = controller;
  const life: Life = {
    signal,
    alive() {
      if (!signal.aborted && !browser.runtime?.id) controller.abort();
      return !signal.aborted;
    },
    end: () => controller.abort(),
  };
  if (document.readyState !== 'loading') document.dispatchEvent(new Event(SUCCESSION));
  document.addEventListener(SUCCESSION, () => void life.alive(), { signal });
  return life;
}
