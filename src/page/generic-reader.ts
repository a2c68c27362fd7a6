import { bubblesOf } from './bubbles.ts';
import { type ComposerDistance, findComposers } from './composers.ts';
import { childOf, type MessageList } from './conversation.ts';
import { holds, parentOf, type Root, type ShadowOf, select } from './dom.ts';
import { ENOUGH, itemsOf, lastItemsOf, meetingOf, scoreOf } from './generic-score.ts';
import type { Tools } from './tools.ts';

const STEP = 40;
const MOST_LISTS = 6;
/** Children from which on a list is long. */
const LONG = 60;

interface Candidate {
  readonly list: Element;
  readonly score: number;
  /** Where the way up meets a composer; lists that meet it lower are nearer to it. */
  readonly at: Element | null;
  /** The newest items of a long list: what it is made of is asked of these alone. */
  readonly tail: ReadonlySet<Element> | null;
}

/** Finds what looks like conversations, whatever the page is built with. Yields now and then so that it can be interrupted. */
export function* genericLists(tools: Tools): Generator<void, readonly MessageList[]> {
  const roots = [...tools.roots()];
  const composer = findComposers(roots, tools.expectOpening);
  let accepted = yield* candidates(roots, composer, tools, false);
  // Where there must be a chat, everything is looked at by its looks.
  if (accepted.length === 0 && tools.plan().pageKind === 'chat')
    accepted = yield* candidates(roots, composer, tools, true);
  return gathered(nearest(accepted), tools).slice(0, MOST_LISTS);
}

function* candidates(
  roots: readonly Root[],
  composer: ComposerDistance,
  tools: Tools,
  closely: boolean,
): Generator<void, readonly Candidate[]> {
  const accepted: Candidate[] = [];
  let steps = 0;
  for (const root of roots) {
    for (const element of parentsIn(root)) {
      if (accepted.some(({ list, tail }) => tail !== null && isOld(element, list, tail))) continue;
      const score = scoreOf(element, composer, tools, closely);
      if (score >= ENOUGH)
        accepted.push({
          list: element,
          score,
          at: meetingOf(element, composer)?.at ?? null,
          tail: element.childElementCount > LONG ? new Set(lastItemsOf(element, tools.shadowOf)) : null,
        });
      if (++steps % STEP === 0) yield;
    }
  }
  return accepted;
}

/** Elements that may be lists, in page order: those with two children, logs, hosts. Second children are found faster than parents. */
function parentsIn(root: Root): ReadonlySet<Element> {
  const found = new Set<Element>('host' in root ? [root.host] : []);
  for (const element of select(root, ':nth-child(2),[role="log"]')) {
    if (element.getAttribute('role') === 'log') found.add(element);
    const parent = element.previousElementSibling === null ? null : element.parentElement;
    if (parent !== null) found.add(parent);
  }
  return found;
}

/** Whether an element lies in one of the older items of a long list. */
function isOld(element: Element, list: Element, tail: ReadonlySet<Element>): boolean {
  if (!list.contains(element) || element === list) return false;
  const item = childOf(list, element);
  return item !== null && !tail.has(item);
}

/** One composer belongs to one conversation: of lists that meet it at different heights, those that meet it higher up are something else. */
function nearest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ at, list, score }) =>
      at === null ||
      list.getAttribute('role') === 'log' ||
      score >= ENOUGH + 3 ||
      !candidates.some(
        (other) => other.at !== null && other.at !== at && at.contains(other.at) && !holds(list, other.list),
      ),
  );
}

/** Of lists inside of lists keeps the better; lists beside each other (a group a day, a group a speaker) become one. */
function gathered(candidates: readonly Candidate[], tools: Tools): readonly MessageList[] {
  const groups = new Map<Element, Candidate[]>();
  for (const candidate of candidates) {
    const parent = parentOf(candidate.list);
    if (parent !== null) groups.set(parent, [...(groups.get(parent) ?? []), candidate]);
  }
  const found: { list: Element; depth: 1 | 2; score: number; size: number }[] = [];
  for (const [parent, members] of groups) {
    const siblings = members.filter((member) => alike(member.list, members[0]?.list ?? member.list));
    if (siblings.length > 1 && siblings.length === members.length) {
      // Heads and bodies of messages, where what is around them is a list itself.
      const isList = candidates.some(({ list }) => list === parent);
      if (isList && !siblings.some(({ list }) => repeats(list, tools.shadowOf))) continue;
      const score = Math.max(...members.map((member) => member.score));
      const size = members.reduce((sum, member) => sum + member.list.childElementCount, 0);
      found.push({ list: parent, depth: 2, score: score + 0.5, size });
    } else {
      for (const { list, score } of members)
        found.push({ list, depth: 1, score, size: list.childElementCount });
    }
  }
  found.sort((a, b) => b.score - a.score || b.size - a.size);
  const kept: typeof found = [];
  for (const one of found) {
    if (!kept.some((other) => holds(other.list, one.list) || holds(one.list, other.list))) kept.push(one);
  }
  return kept.map(({ list, depth }) => listOf(list, depth, tools));
}

function alike(a: Element, b: Element): boolean {
  return a.localName === b.localName && (a.getAttribute('role') ?? '') === (b.getAttribute('role') ?? '');
}

/** Whether two items of a list are built alike: of one tag, with a name in common. */
function repeats(list: Element, shadowOf: ShadowOf): boolean {
  const known = new Set<string>();
  for (const item of itemsOf(list, shadowOf)) {
    const names = item.classList.length === 0 ? [''] : [...item.classList];
    if (names.some((name) => known.has(`${item.localName} ${name}`))) return true;
    for (const name of names) known.add(`${item.localName} ${name}`);
  }
  return false;
}

function listOf(list: Element, depth: 1 | 2, tools: Tools): MessageList {
  const { shadowOf } = tools;
  const unitsIn = (item: Element): readonly Element[] => {
    if (depth === 1) return bubblesOf(item, tools);
    const inner = itemsOf(item, shadowOf);
    return inner.length === 0 ? [item] : inner.flatMap((one) => bubblesOf(one, tools));
  };
  return {
    list,
    chat: null,
    messages: () => itemsOf(list, shadowOf).flatMap(unitsIn),
    messagesAt(changed) {
      const item = childOf(list, changed);
      if (item === null) return holds(changed, list) ? itemsOf(list, shadowOf).flatMap(unitsIn) : [];
      const units = unitsIn(item);
      const touched = units.filter((unit) => holds(unit, changed));
      return touched.length > 0 ? touched : units;
    },
  };
}
