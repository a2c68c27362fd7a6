import type { Root, ShadowOf } from './dom.ts';

/** The document and every shadow root found so far. */
export interface Roots {
  /** Those still connected. */
  all(): readonly Root[];
  /** Whether any shadow root was found at all; most pages have none, and need not be asked element by element. */
  any(): boolean;
  /** Finds the shadow roots inside of a part of the page. Yields now and then. */
  discover(scope: Root | Element): Generator<void, void>;
  /** Hosts that had no shadow root when they were seen: those that have one now. */
  grown(): readonly Element[];
}

const STEP = 250;
const MOST_ROOTS = 2_000;
const MOST_WAITING = 500;

/** @param found called once for each new shadow root */
export function createRoots(
  document: Document,
  shadowOf: ShadowOf,
  found: (root: ShadowRoot) => void,
): Roots {
  const known = new Set<ShadowRoot>();
  const waiting = new Set<Element>();

  const look = (element: Element): ShadowRoot | null => {
    const shadow = shadowOf(element);
    if (shadow === null) {
      if (element.localName.includes('-') && waiting.size < MOST_WAITING) waiting.add(element);
      return null;
    }
    if (known.has(shadow) || known.size >= MOST_ROOTS) return null;
    known.add(shadow);
    found(shadow);
    return shadow;
  };

  function* discover(scope: Root | Element): Generator<void, void> {
    const own = 'localName' in scope ? look(scope) : null;
    if (own !== null) yield* discover(own);
    const inside = scope.querySelectorAll('*');
    const { length } = inside;
    for (let i = 0; i < length; i++) {
      const element = inside[i];
      const shadow = element === undefined ? null : look(element);
      if (shadow !== null) yield* discover(shadow);
      if (i % STEP === STEP - 1) yield;
    }
  }

  return {
    all() {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [document, ...known];
    },
    any: () => known.size > 0,
    discover,
    grown() {
      const grown: Element[] = [];
      for (const element of waiting) {
        if (!element.isConnected) waiting.delete(element);
        else if (shadowOf(element) !== null) {
          waiting.delete(element);
          grown.push(element);
        }
      }
      return grown;
    },
  };
}
