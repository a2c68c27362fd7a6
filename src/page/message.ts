import type { Speaker } from '../core/observation.ts';
import type { ChatSelectors } from '../core/platform.ts';
import { firstOf, isText, matches, parentOf } from './dom.ts';
import { type Line, type ReadOptions, readLines, readText } from './lines.ts';
import { isOwnName, speakerOfLabel } from './side-words.ts';
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
const STATUS =
  /^(?:[✓✔☑]+|read|seen|sent|delivered|edited|sending|已读|已讀|未读|未讀|送达|既読|읽음|gelesen|zugestellt|gesendet|lu|vu|envoyé|distribué|leído|visto|enviado|entregue|lida|letto|прочитано|доставлено|отправлено|okundu|đã xem|dibaca|อ่านแล้ว)$/iu;
const LONGEST_NAME = 40;
const TIME_TAGS = new Set(['span', 'small', 'div', 'sub', 'p', 'label']);

/** Reads a message by the platform's selectors where they find something, by its structure otherwise. */
export function readMessage(element: Element, chat: ChatSelectors | null, options: ReadOptions): Message {
  const card = chat !== null && isWithin(element, chat.ownCards) ? element : null;
  const words = chat === null ? null : (firstOf(element, chat.text) ?? shadowed(element, chat.text, options));
  const base =
    words === null ? readByStructure(element, options) : readBySelector(words, element, chat, options);
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
function readByStructure(element: Element, options: ReadOptions): Message {
  let time: string | null = null;
  let sender: string | null = null;
  let label: string | null = null;
  const skip = (one: Element) => {
    const names = ownWords(one);
    if (isTimeElement(one, names) || isTrailingTime(one, element)) {
      time ??= one.textContent?.trim().slice(0, 60) ?? null;
      return true;
    }
    if (names.length > 0 && names.some((name) => NAME_WORDS.has(name)) && isShort(one)) {
      sender ??= shortText(one);
      return true;
    }
    return names.some((name) => STATUS_WORDS.has(name)) && isShort(one);
  };
  let lines: readonly Line[] = readLines(element, { ...options, skip });
  if (lines.length === 0) lines = readLines(element, { ...options, ariaHidden: true, controls: true });
  const kept: Line[] = [];
  for (const line of lines) {
    const alone = lines.length === 1;
    const said = line.text.length < 60 && /^h\d$/.test(line.at.localName) ? speakerOfLabel(line.text) : null;
    if (said !== null) label = line.text;
    else if (!alone && sender === null && isHeading(line)) sender = line.text;
    else if (!alone && isTime(line.text)) time ??= line.text;
    else if (!alone && STATUS.test(line.text)) continue;
    else kept.push(line);
  }
  const first = kept[0];
  if (sender === null && kept.length > 1 && first !== undefined && isOwnName(first.text)) {
    sender = first.text;
    kept.shift();
  }
  return {
    text: kept.map((line) => line.text).join('\n'),
    at: kept[0]?.at ?? element,
    sender,
    time,
    from: sender !== null && isOwnName(sender) ? 'self' : label === null ? null : speakerOfLabel(label),
  };
}

/** A clock time in a leaf of its own at the end of its line: `See you then <span>10:32</span>`. */
function isTrailingTime(element: Element, message: Element): boolean {
  const first = element.firstChild;
  // Words longer than any time: most elements end here.
  if (first === null || (isText(first) && first.data.length > 60)) return false;
  if (element.childElementCount > 1 || !TIME_TAGS.has(element.localName)) return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length > 11 || !isTime(text) || message.textContent?.trim() === text) return false;
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
