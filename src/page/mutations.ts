import { isElement, isText, parentOf, type Root, topmost } from './dom.ts';

/** What changed since it was last taken. */
export interface Changes {
  /** So much that looking at everything once is cheaper. */
  readonly everything: boolean;
  /** Elements that were added or changed, none inside of another. */
  readonly elements: readonly Element[];
}

export interface Mutations {
  watch(root: Root): void;
  /** Adds an element as if it had changed. */
  touch(element: Element): void;
  take(): Changes;
  stop(): void;
}

/** More changed elements than this are not looked at one by one. */
export const HUGE = 1_000;
const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['src', 'srcset', 'alt', 'href', 'style', 'aria-label'],
};

/**
 * One observer, shared by everyone who reads this frame's document and shadow roots. Only collects: no reading, no
 * layout, nothing that grows with the page.
 *
 * @param changed called for the first change after a `take`
 */
export function createMutations(changed: () => void): Mutations {
  const dirty = new Set<Element>();
  let everything = false;
  let told = false;

  const add = (element: Element | null) => {
    if (element === null || everything) return;
    dirty.add(element);
    if (dirty.size > HUGE) {
      everything = true;
      dirty.clear();
    }
  };
  const tell = () => {
    if (told || (!everything && dirty.size === 0)) return;
    told = true;
    changed();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (everything) break;
      note(record, add);
    }
    tell();
  });

  return {
    watch: (root) => observer.observe(root, WHAT),
    touch(element) {
      add(element);
      tell();
    },
    take() {
      const taken: Changes = { everything, elements: everything ? [] : topmost(dirty) };
      dirty.clear();
      everything = false;
      told = false;
      return taken;
    },
    stop() {
      observer.disconnect();
      dirty.clear();
      everything = false;
      told = false;
    },
  };
}

function note(record: MutationRecord, add: (element: Element | null) => void): void {
  const { target, type } = record;
  if (type === 'characterData') {
    add(parentOf(target));
  } else if (type === 'attributes') {
    if (isElement(target) && concerns(target, record.attributeName)) add(target);
  } else {
    let words = false;
    for (const node of record.addedNodes) {
      if (isElement(node)) add(node);
      else if (isText(node)) words = true;
    }
    const shrunk = record.addedNodes.length === 0 && record.removedNodes.length > 0;
    if (words || shrunk) add(isElement(target) ? target : parentOf(target));
  }
}

/** Styles change all the time (animations, rows that are moved); only a background picture concerns us. */
function concerns(element: Element, attribute: string | null): boolean {
  return attribute !== 'style' || element.getAttribute('style')?.includes('url(') === true;
}
