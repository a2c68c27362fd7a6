import type { ChatSelectors } from '../core/platform.ts';
import type { MessageList } from './conversation.ts';
import { ascend, firstOf, matches, parentOf, type Root, select } from './dom.ts';

/** The message lists that a platform's selectors find: those of the first selector that finds any, outermost only. */
export function platformLists(roots: Iterable<Root>, chat: ChatSelectors): readonly MessageList[] {
  const all = [...roots];
  for (const selector of chat.conversation) {
    const found = all.flatMap((root) => select(root, selector));
    const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
    const lists = outer.map((list) => listOf(list, chat)).filter((list) => list.messages().length > 0);
    if (lists.length > 0) return lists;
  }
  return [];
}

function listOf(list: Element, chat: ChatSelectors): MessageList {
  let chosen: string | null = null;
  const selector = () => {
    chosen ??= chat.message.find((one) => firstOf(list, [one]) !== null) ?? null;
    return chosen;
  };
  const within = (scope: Element): readonly Element[] => {
    const one = selector();
    return one === null
      ? []
      : withoutWrappers(select(scope, one)).filter((message) => !isComposer(message, chat));
  };
  return {
    list,
    chat,
    messages: () => within(list),
    messagesAt(changed) {
      const one = selector();
      if (one === null) return [];
      const around = ascend(changed, (element) => matches(element, one), list);
      if (around === null) return within(changed);
      const outer = outermost(around, one, list);
      return outer === around
        ? [around]
        : within(outer.parentElement ?? outer).filter((message) => message.contains(changed));
    },
  };
}

function outermost(from: Element, selector: string, list: Element): Element {
  let outer = from;
  for (let above = parentOf(from); above !== null && above !== list; above = parentOf(above)) {
    if (matches(above, selector)) outer = above;
  }
  return outer;
}

/** A prefix selector also finds what lies around and inside of a message: of nested ones the outer is the message, unless it holds several. */
function withoutWrappers(found: readonly Element[]): readonly Element[] {
  const kept: Element[] = [];
  for (const [index, element] of found.entries()) {
    const inner: Element[] = [];
    for (let i = index + 1; i < found.length; i++) {
      const next = found[i];
      if (next === undefined || !element.contains(next)) break;
      if (!inner.some((one) => one.contains(next))) inner.push(next);
    }
    const wraps = inner.length > 1 && inner.every((one) => one.parentElement === inner[0]?.parentElement);
    if (!wraps && kept.at(-1)?.contains(element) !== true) kept.push(element);
  }
  return kept;
}

function isComposer(message: Element, chat: ChatSelectors): boolean {
  return (chat.composer ?? []).some((selector) => matches(message, selector));
}
