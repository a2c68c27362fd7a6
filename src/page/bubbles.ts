import { createBoundedMap } from './bounded.ts';
import type { ShadowOf } from './dom.ts';
import { roughText } from './generic-score.ts';
import type { ReadOptions } from './lines.ts';
import type { LookOf } from './styles.ts';
import { ownWords } from './tokens.ts';

const BUBBLE_WORDS = new Set(['bubble', 'message', 'msg', 'balloon', 'chatitem', 'messageitem']);
/** What is not a bubble beside several of them: a name, an avatar, a time. */
const MOST_OTHERS = 3;
const DEEPEST = 3;
const MOST_AT_A_LEVEL = 12;

/** Several bubbles of one speaker in one item are several messages; lines of one message are not. */
export function bubblesOf(item: Element, options: ReadOptions): readonly Element[] {
  // Thousands of messages are built alike: what was one message is one again.
  const inner = item.firstElementChild;
  const built = `${item.localName} ${item.className} ${item.childElementCount}>${inner?.localName} ${inner?.className} ${inner?.childElementCount}>${inner?.firstElementChild?.childElementCount} ${item.lastElementChild?.childElementCount}`;
  if (single.get(built) === true) return [item];
  const bubbles = splitBubbles(item, options);
  if (bubbles.length === 1 && inner !== null) single.set(built, true);
  return bubbles;
}

const single = createBoundedMap<string, true>(500);

function splitBubbles(item: Element, { shadowOf, lookOf }: ReadOptions): readonly Element[] {
  let level: Element[] = [item];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    for (const element of level) {
      const children = [...element.children];
      const first = children.find((child) => isBubble(child, shadowOf, lookOf));
      if (first === undefined) continue;
      const same = children.filter((child) => sameShape(child, first) && roughText(child, shadowOf) !== '');
      if (same.length > 1 && children.length - same.length <= MOST_OTHERS) return same;
    }
    level = level.flatMap((element) => [...element.children]).slice(0, MOST_AT_A_LEVEL);
  }
  return [item];
}

function isBubble(element: Element, shadowOf: ShadowOf, lookOf: LookOf): boolean {
  if (!/^(?:div|li|section|article)$/.test(element.localName) && !element.localName.includes('-'))
    return false;
  const words = ownWords(element);
  if (
    words.some((word) => BUBBLE_WORDS.has(word)) &&
    !words.some((word) => /text|content|body|line/.test(word))
  )
    return true;
  const deep = element.firstElementChild?.firstElementChild?.firstElementChild != null;
  return (deep || lookOf(element).boxed) && roughText(element, shadowOf) !== '';
}

function sameShape(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.getAttribute('class') === b.getAttribute('class');
}
