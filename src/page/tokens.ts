import { createBoundedMap } from './bounded.ts';

const known = createBoundedMap<string, readonly string[]>(2_000);

/** Cuts a name into its words: `MessageItem--isOwn_x1` -> message, item, is, own, x1. Bounded, remembered. */
export function wordsOf(name: string): readonly string[] {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const words = name
    .slice(0, 300)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^0-9a-z\u00aa-\uffff]+/)
    .filter((word) => word !== '');
  known.set(name, words);
  return words;
}

/** The words of an element's classes. */
export function classWords(element: Element): readonly string[] {
  const names = element.getAttribute('class');
  return names === null || names === '' ? [] : wordsOf(names);
}

/** The words by which an element names itself: classes, id, test ids. */
export function ownWords(element: Element): readonly string[] {
  const id = element.getAttribute('id');
  const test =
    element.getAttribute('data-testid') ??
    element.getAttribute('data-test') ??
    element.getAttribute('data-qa');
  if (id === null && test === null) return classWords(element);
  return [...classWords(element), ...wordsOf(id ?? ''), ...wordsOf(test ?? '')];
}
