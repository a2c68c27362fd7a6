import { parentOf, type Root, select } from './dom.ts';

const COMPOSERS =
  'textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"],input[type="text"],input:not([type])';
const NOT_FOR_MESSAGES =
  '[type="search"],[role="searchbox"],[role="combobox"],[name="q"],[autocomplete*="cc-"],[readonly][hidden]';
const CLIMB = 9;
const MOST = 60;

/** How many levels below an element the nearest place to write a message lies; found once for a look at the page. */
export type ComposerDistance = (element: Element) => number | null;

/**
 * Finds where the shopper can write, and remembers the way up from there. Nothing that is written is read.
 *
 * @param each is told of every one of them
 */
export function findComposers(
  roots: Iterable<Root>,
  each: (composer: Element) => void = () => undefined,
): ComposerDistance {
  const distances = new Map<Element, number>();
  let found = 0;
  for (const root of roots) {
    for (const composer of select(root, COMPOSERS)) {
      if (
        composer.matches(NOT_FOR_MESSAGES) ||
        composer.closest('[role="search"],form[action*="search"]') !== null
      )
        continue;
      if (found++ >= MOST) break;
      each(composer);
      let above: Element | null = composer;
      for (let distance = 0; above !== null && distance <= CLIMB; above = parentOf(above), distance++) {
        const known = distances.get(above);
        if (known === undefined || known > distance) distances.set(above, distance);
      }
    }
  }
  return (element) => distances.get(element) ?? null;
}
