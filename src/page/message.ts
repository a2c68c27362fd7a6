import type { Speaker } from '../core/observation.ts';
import type { ChatSelectors } from '../core/platform.ts';
import { avatarOf } from './avatar.ts';
import { firstOf, isText, matches, parentOf } from './dom.ts';
import { type Line, type ReadOptions, readLines, readText } from './lines.ts';
import { isMark, isStatus } from './marks.ts';
import { isQuote } from './quote.ts';
import { isOwnName, isRole, speakerOfLabel } from './side-words.ts';
import { isTime, isTimeElement } from './time.ts';
import { ownWords } from './tokens.ts';

/** One message as read from its element, before anyone knows who speaks. */
export interface Message {
  readonly text: string;
  /** Where the words stand: a warning is shown beside it. */
  readonly at: Element;
  readonly sender: string | null;
  readonly time: string | null;
  /** What the message itself says about its speaker: selectors, the platform's own cards, "You". */
  readonly from: Speaker | null;
}

const NAME_WORDS = new Set([
  'name',
  'sender',
  'author',
  'nick',
  'nickname',
  'username',
  'displayname',
  'from',
]);
/** Names a name, unless it names a part of somebody's message. */
const PERSON_WORDS = new Set(['user', 'who', 'member', 'speaker', 'person', 'seller', 'buyer']);
const PART_WORDS = /^(?:message|msg|text|content|bubble|body|avatar|image|img|row|item|line)$/;
const STATUS_WORDS = new Set([
  'status',
  'ticks',
  'tick',
  'check',
  'receipt',
  'delivery',
  'reactions',
  'reaction',
  'actions',
  'toolbar',
  'tooltip',
  'badge',
  'unread',
  'srs',
]);
const HEAD_WORDS = new Set(['header', 'meta', 'msgheader', 'messageheader']);
const LONGEST_HEAD = 80;
const LONGEST_NAME = 40;
const LONGEST_CLOCK = 11;
/** Messages in a row under one name. */
const MOST_SAID = 20;
/** `Seller: it is new`. */
const NAMED = /^([^\s:：]{1,20}(?: [^\s:：]{1,12})?)\s?[:：]\s*(?=\S)/u;
const TIME_TAGS = new Set(['span', 'small', 'div', 'sub', 'p', 'label']);

/**
 * Reads a message by the platform's selectors where they find something, by its structure otherwise.
 *
 * @param known the other party's name, where it is known
 */
export function readMessage(
  element: Element,
  chat: ChatSelectors | null,
  options: ReadOptions,
  known: string | null = null,
): Message {
  const card = chat !== null && isWithin(element, chat.ownCards) ? element : null;
  const words = chat === null ? null : (firstOf(element, chat.text) ?? shadowed(element, chat.text, options));
  const base =
    words === null ? readByStructure(element, options, known) : readBySelector(words, element, chat, options);
  if (card !== null) return { ...base, from: 'platform' };
  return { ...base, from: chat === null ? base.from : (spokenFor(element, chat) ?? base.from) };
}

function shadowed(
  element: Element,
  selectors: readonly string[] | undefined,
  options: ReadOptions,
): Element | null {
  const shadow = options.shadowOf(element);
  return shadow === null ? null : firstOf(shadow, selectors);
}

function spokenFor(element: Element, chat: ChatSelectors): Speaker | null {
  if (isWithin(element, chat.self)) return 'self';
  if (isWithin(element, chat.counterpart)) return 'counterpart';
  return null;
}

/** Whether a selector matches the message, something inside of it, or something close around it. */
function isWithin(element: Element, selectors: readonly string[] | undefined): boolean {
  return (selectors ?? []).some((selector) => {
    if (matches(element, selector) || firstOf(element, [selector]) !== null) return true;
    const parent = parentOf(element);
    return (
      parent !== null &&
      (matches(parent, selector) ||
        (parentOf(parent) !== null && matches(parentOf(parent) as Element, selector)))
    );
  });
}

function readBySelector(
  words: Element,
  element: Element,
  chat: ChatSelectors | null,
  options: ReadOptions,
): Message {
  const sender = chat === null ? null : firstOf(element, chat.sender);
  const time = chat === null ? null : firstOf(element, chat.time);
  const skip = (one: Element) => one === sender || one === time;
  return {
    text: readText(words, { ...options, skip }),
    at: words,
    sender: sender === null ? null : shortText(sender),
    time: time === null ? null : (time.textContent?.trim() ?? null) || null,
    from: null,
  };
}

/** Takes the name, the time and the ticks out of a message whose inner structure nobody told us. */
function readByStructure(element: Element, options: ReadOptions, known: string | null): Message {
  let time: string | null = null;
  let sender: string | null = null;
  let label: string | null = null;
  const avatar = avatarOf(element);
  const skip = (one: Element) => {
    if (one === avatar?.picture) return true;
    const names = ownWords(one);
    if (isQuote(one, names)) return true;
    if (isHead(one, names, element)) {
      sender ??= nameInHead(one);
      time ??= timeInHead(one);
      return true;
    }
    if (isTimeElement(one, names) || isTrailingMark(one, element)) {
      time ??= one.textContent?.trim().slice(0, 60) ?? null;
      return true;
    }
    if ((one.localName === 'dt' || isName(names)) && isShort(one)) {
      sender ??= shortText(one);
      return true;
    }
    return names.some((name) => STATUS_WORDS.has(name)) && isShort(one);
  };
  let lines: readonly Line[] = readLines(element, { ...options, skip });
  // What repeats a message, or is called its head, and says nothing else is the message.
  if (lines.length === 0) {
    sender = null;
    lines = readLines(element, options);
  }
  if (lines.length === 0) lines = readLines(element, { ...options, ariaHidden: true, controls: true });
  const kept: Line[] = [];
  for (const line of lines) {
    const alone = lines.length === 1;
    const said = line.text.length < 60 && /^h\d$/.test(line.at.localName) ? speakerOfLabel(line.text) : null;
    if (said !== null) label = line.text;
    else if (!alone && sender === null && isHeading(line)) sender = line.text;
    else if (!alone && isTime(line.text)) time ??= line.text;
    else if (!alone && (isStatus(line.text) || isMark(line.text))) continue;
    else kept.push(line);
  }
  if (element.localName === 'dd') sender ??= termBefore(element);
  const marked = sender;
  const first = kept[0];
  if (sender === null && kept.length > 1 && first !== undefined && isSpeaker(first.text, known)) {
    sender = first.text;
    kept.shift();
  }
  const text = kept.map((line) => line.text).join('\n');
  const named = sender === null ? NAMED.exec(text.slice(0, LONGEST_NAME)) : null;
  const isNamed = named?.[1] !== undefined && isSpeaker(named[1], known);
  if (isNamed) sender = named[1] ?? null;
  return {
    text: isNamed ? text.slice(named[0].length) : text,
    at: kept[0]?.at ?? element,
    sender: sender ?? avatar?.name ?? null,
    time,
    // A name that anyone may have written into the words decides nothing by itself.
    from:
      marked !== null && marked !== known && isOwnName(marked)
        ? 'self'
        : label === null
          ? null
          : speakerOfLabel(label),
  };
}

function isName(names: readonly string[]): boolean {
  if (names.length === 0) return false;
  if (names.some((name) => NAME_WORDS.has(name))) return true;
  return names.some((name) => PERSON_WORDS.has(name)) && !names.some((name) => PART_WORDS.test(name));
}

/** The head of a message: who wrote it, to whom, when. */
function isHead(element: Element, names: readonly string[], message: Element): boolean {
  if (element.localName !== 'header' && !names.some((name) => HEAD_WORDS.has(name))) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length <= LONGEST_HEAD && length < (message.textContent?.trim().length ?? 0);
}

function nameInHead(head: Element): string | null {
  const marked = [...head.querySelectorAll('*')].find((one) => isName(ownWords(one)));
  const name = marked ?? head.querySelector('strong,b,h3,h4,h5,h6');
  return name === null || !isShort(name) ? null : shortText(name);
}

function timeInHead(head: Element): string | null {
  for (const one of head.querySelectorAll('*')) {
    const text = one.textContent?.trim() ?? '';
    if (one.localName === 'time' || isTime(text)) return text.slice(0, 60);
  }
  return null;
}

/** Who said what stands in a `dd`: the `dt` before it, or before the others of the same speaker. */
function termBefore(said: Element): string | null {
  let before = said.previousElementSibling;
  for (let i = 0; i < MOST_SAID && before?.localName === 'dd'; i++) before = before.previousElementSibling;
  return before?.localName === 'dt' && isShort(before) ? shortText(before) : null;
}

/** Whether a line is the name of one of the two sides. */
function isSpeaker(line: string, known: string | null): boolean {
  return line === known || isOwnName(line) || isRole(line);
}

/** A time or a tick in a leaf of its own at the end of its line: `See you then <span>10:32</span>`. */
function isTrailingMark(element: Element, message: Element): boolean {
  const first = element.firstChild;
  // Words longer than any time: most elements end here.
  if (first === null || (isText(first) && first.data.length > 60)) return false;
  if (element.childElementCount > 1 || !TIME_TAGS.has(element.localName)) return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length > LONGEST_NAME || (text.length > LONGEST_CLOCK && !/\d/.test(text))) return false;
  // A longer one is a mark only with a tick in it: "meet at 10:30" is said.
  if (!isMark(text) || (text.length > LONGEST_CLOCK && isTime(text)) || message.textContent?.trim() === text)
    return false;
  return (element.nextSibling?.textContent?.trim() ?? '') === '' || element.nextElementSibling !== null;
}

function isHeading({ at, text }: Line): boolean {
  return text.length <= LONGEST_NAME && /^h\d$/.test(at.localName);
}

function isShort(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST_NAME && element.childElementCount <= 3;
}

function shortText(element: Element): string | null {
  const text = (element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:：]$/, '');
  return text === '' ? null : text.slice(0, 80);
}
