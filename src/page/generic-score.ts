import type { ComposerDistance } from './composers.ts';
import { childrenOf, isElement, parentOf, type ShadowOf } from './dom.ts';
import { labelDrawn } from './lines.ts';
import { createSides } from './sides.ts';
import { isTime } from './time.ts';
import { ownWords } from './tokens.ts';
import type { Tools } from './tools.ts';

/** What would make an element a message list, in points; at or above ENOUGH it is read as one. */
export const ENOUGH = 4;

const SAMPLE = 10;
const CLIMB = 6;
const FARTHEST = 11;
const LONGEST_MEAN = 1_500;
const CHAT_WORDS = new Set([
  'message',
  'messages',
  'msg',
  'msgs',
  'chat',
  'conversation',
  'conversations',
  'dialog',
  'dialogue',
  'thread',
  'im',
  'bubble',
  'bubbles',
  'messenger',
  'transcript',
  'messagelist',
  'chatlog',
  'convo',
  'messagerow',
  'messageitem',
  'chatitem',
  'chatbody',
  'history',
  'nachricht',
  'nachrichten',
  'mensajes',
  'mensagens',
]);
const CHAT_LABEL =
  /message|chat|conversation|nachricht|unterhaltung|mensaje|mensage|conversa|discussion|messaggi|сообщени|чат|переписк|消息|聊天|对话|對話|メッセージ|トーク|메시지|대화|mesaj|sohbet|tin nhắn|pesan|ข้อความ|رسائل|محادثة|संदेश|wiadomo|bericht|gesprek/i;
const ELSEWHERE =
  'nav,footer,header,[role="navigation"],[role="menu"],[role="menubar"],[role="tablist"],[role="toolbar"],[role="contentinfo"],select,thead';
const CHOSEN = '[role="option"],[role="tab"],[role="menuitem"],[role="radio"],[aria-selected],[aria-current]';
const NOT_ITEMS = new Set([
  'script',
  'style',
  'template',
  'option',
  'source',
  'br',
  'hr',
  'path',
  'link',
  'meta',
  'td',
  'dt',
  'th',
  'p',
  'span',
  'img',
  'a',
  'b',
  'i',
  'button',
  'input',
  'label',
  'col',
  'strong',
  'small',
  'em',
  'time',
  'font',
]);

/** The element children that could be messages; of a host, its own children or else those of its shadow tree. */
export function itemsOf(list: Element, shadowOf: ShadowOf): Element[] {
  const light = [...list.children].filter(isItem);
  // Paragraphs are prose, unless what holds them calls itself a chat.
  if (light.length === 0 && list.children[0]?.localName === 'p' && isChat(list)) return [...list.children];
  if (light.length > 0 || shadowOf(list) === null) return light;
  return [...childrenOf(list, shadowOf)].filter(isElement).filter(isItem);
}

/** The newest of them, without a look at the thousands before. */
export function lastItemsOf(list: Element, shadowOf: ShadowOf): Element[] {
  if (list.childElementCount <= SAMPLE) return itemsOf(list, shadowOf).slice(-SAMPLE);
  const last: Element[] = [];
  let child = list.lastElementChild;
  for (let i = 0; i < SAMPLE * 3 && child !== null && last.length < SAMPLE; i++) {
    if (isItem(child)) last.unshift(child);
    child = child.previousElementSibling;
  }
  return last.length > 1 ? last : itemsOf(list, shadowOf).slice(-SAMPLE);
}

function isItem(element: Element): boolean {
  return !NOT_ITEMS.has(element.localName);
}

/**
 * How much an element looks like the list of a conversation. 0 where it cannot be one.
 *
 * @param closely asks for styles and boxes even where little speaks for it
 */
export function scoreOf(list: Element, composer: ComposerDistance, tools: Tools, closely = false): number {
  const log = list.getAttribute('role') === 'log';
  if (composer(list) !== null && !log) return 0;
  // What the list says of itself and its place costs little to ask; most elements of a page end here.
  let score = roleScore(list, log) + wordScore(list) + composerScore(list, composer);
  if (tools.plan().pageKind === 'chat') score += 1;
  else if (score < 1) return 0;
  const sample = lastItemsOf(list, tools.shadowOf);
  if (sample.length < 2 && !(log && sample.length > 0)) return 0;
  if (list.closest(ELSEWHERE) !== null) return 0;
  // Terms and what they mean, unless it calls itself a chat: then who spoke, and what.
  const terms = list.closest('dl');
  if (terms !== null && !isChat(terms)) return 0;
  const texts = sample.map((item) => roughText(item, tools.shadowOf));
  const said = texts.filter((text) => text.length > 0);
  if (said.length < sample.length / 2 && !log) return 0;
  if (said.reduce((sum, text) => sum + text.length, 0) > said.length * LONGEST_MEAN) return 0;
  if (isLinked(sample, texts) || sample.some((item) => item.matches(CHOSEN))) return 0;

  score += Math.min(Math.max(sample.length, list.childElementCount), 20) * 0.05;
  if (sample.filter(isNamed).length >= sample.length / 2) score += 1.5;
  const timed = sample.filter((item, i) => holdsTime(item, texts[i] ?? ''));
  if (timed.length >= sample.length * 0.3) score += 1;
  return score + (score < 1 ? 0 : sideScore(list, sample, closely || score >= 1.5, tools));
}

function roleScore(list: Element, log: boolean): number {
  const role = list.getAttribute('role');
  const label = `${list.getAttribute('aria-label') ?? ''} ${list.getAttribute('aria-roledescription') ?? ''}`;
  const labelled = CHAT_LABEL.test(label) ? 2 : 0;
  if (log) return 3.5 + labelled;
  if (role === 'feed') return 1.5 + labelled;
  if (list.getAttribute('aria-live') === 'polite') return 1.5 + labelled;
  return labelled + (role === 'list' || role === 'rowgroup' || role === 'grid' ? 0.5 : 0);
}

function isChat(list: Element): boolean {
  return list.getAttribute('role') === 'log' || isNamed(list);
}

function wordScore(list: Element): number {
  return isNamed(list) || (list.parentElement !== null && isNamed(list.parentElement)) ? 1.5 : 0;
}

/** Whether an element calls itself a chat, a message or the like, by class, id, test id or tag. */
function isNamed(element: Element): boolean {
  const tag = element.localName;
  if (tag.includes('-') && CHAT_WORDS.has(tag.slice(tag.lastIndexOf('-') + 1))) return true;
  return ownWords(element).some((word) => CHAT_WORDS.has(word));
}

function composerScore(list: Element, composer: ComposerDistance): number {
  const meeting = meetingOf(list, composer);
  if (meeting === null) return 0;
  return meeting.up <= 3 ? 3 : 2.5;
}

/** The lowest ancestor of a list below which the shopper can write, as levels up from the list and down to the composer. */
export function meetingOf(
  list: Element,
  composer: ComposerDistance,
): { up: number; down: number; at: Element } | null {
  let above = parentOf(list);
  for (let up = 1; above !== null && up <= CLIMB; above = parentOf(above), up++) {
    const down = composer(above);
    if (down !== null)
      return up + down <= FARTHEST && above.localName !== 'html' ? { up, down, at: above } : null;
  }
  return null;
}

function sideScore(list: Element, sample: readonly Element[], withStyle: boolean, tools: Tools): number {
  const sides = createSides(list, tools.shadowOf, withStyle ? tools.view : null);
  const speakers = () =>
    new Set(sample.map((item) => sides.speakerOf(item, deepestText(item, tools.shadowOf))));
  speakers();
  const seen = speakers();
  if (seen.has('self') && seen.has('counterpart')) return 3;
  return seen.has('self') || seen.has('counterpart') ? 1 : 0;
}

/** The innermost element on the way to the longest stretch of text. */
export function deepestText(item: Element, shadowOf: ShadowOf): Element {
  let element = item;
  for (let depth = 0; depth < 8; depth++) {
    const children = [...childrenOf(element, shadowOf)].filter(isElement);
    let best: Element | null = null;
    let length = 0;
    for (const child of children) {
      const size = roughText(child, shadowOf).length;
      if (size > length) [best, length] = [child, size];
    }
    if (best === null) return element;
    element = best;
  }
  return element;
}

function isLinked(sample: readonly Element[], texts: readonly string[]): boolean {
  const linked = sample.filter((item, i) => {
    if (item.closest('a[href]') !== null) return true;
    const links = item.querySelectorAll('a[href]');
    if (links.length === 0 || links.length > 8) return links.length > 8;
    let length = 0;
    for (const link of links) length += link.textContent?.trim().length ?? 0;
    const bare =
      links.length > 0 && item.firstElementChild?.localName === 'a' && item.childElementCount === 1;
    return bare || length > (texts[i]?.length ?? 0) * 0.7;
  });
  return linked.length > sample.length / 2;
}

function holdsTime(item: Element, text: string): boolean {
  if (item.querySelector('time,[datetime]') !== null) return true;
  if (!/\d/.test(text.slice(0, 24) + text.slice(-24))) return false;
  return (
    isTime(text.slice(-8)) ||
    isTime(text.slice(-5)) ||
    isTime(text.slice(0, 5)) ||
    /(?:^|\s|[a-z])\d{1,2}:\d{2}(?:\s|$)/i.test(text)
  );
}

/** The text of an element without care for what separates it; looks through shadow roots a few levels down. */
export function roughText(element: Element, shadowOf: ShadowOf, depth = 0): string {
  const light = element.textContent?.trim() ?? '';
  if (light !== '' || depth > 5) return light;
  let text = labelDrawn(element) ?? '';
  for (const child of childrenOf(element, shadowOf)) {
    if (isElement(child) && child.localName !== 'style' && child.localName !== 'script')
      text += roughText(child, shadowOf, depth + 1);
    if (text.length > 200) break;
  }
  return text;
}
