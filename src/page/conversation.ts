import type { Party, Speaker } from '../core/observation.ts';
import type { ChatSelectors } from '../core/platform.ts';
import { parentOf } from './dom.ts';
import { type Message, readMessage } from './message.ts';
import { partyOfChat } from './party.ts';
import { isOwnName, roleOf } from './side-words.ts';
import { createSides } from './sides.ts';
import type { Tools } from './tools.ts';

/** A message with its speaker. */
export interface SpokenMessage extends Message {
  readonly speaker: Speaker;
}

/** Where the messages of a conversation are, however it was found. */
export interface MessageList {
  /** The list: all messages lie inside of it. */
  readonly list: Element;
  /** Null: read by structure. */
  readonly chat: ChatSelectors | null;
  /** All messages, in page order. */
  messages(): readonly Element[];
  /** The messages that `changed`, something inside of the list, is, contains or lies in. */
  messagesAt(changed: Element): readonly Element[];
}

/** One conversation on the page. */
export interface Conversation extends MessageList {
  /** Looks again whose conversation it is; once before a batch is read, for it searches the page. */
  refresh(): void;
  /** Looks at the newest messages first, so that the first answer already knows both sides. */
  prime(messages?: readonly Element[]): void;
  read(message: Element): SpokenMessage;
  /** Stable while the conversation is open. */
  key(): string;
  party(): Party | null;
  /** Grows when something learned may change what earlier messages were read as. */
  revision(): number;
}

/** How many of the newest messages are looked at before the first is read. */
const PRIMED = 12;
const MEMBERS_BEFORE = 8;

/** Makes a conversation out of a message list. */
export function createConversation(found: MessageList, tools: Tools): Conversation {
  const sides = createSides(found.list, tools.shadowOf, tools.view);
  const senders = new WeakMap<Element, string>();
  let named: string | null = null;
  let party: Party | null = null;
  let sendersNamed = false;
  let othersNamed = 0;
  let ownNamed = 0;
  let ownMarked = 0;
  // Where a platform marks the shopper's side alone, what is not marked is the other party's, once a mark was seen.
  const oneSided = found.chat?.self !== undefined && found.chat.counterpart === undefined;

  /** "Ben" is Turkish for "I", and a man's name: what the other side is called is not the shopper. */
  const isOwn = (sender: string) => sender !== party?.name && isOwnName(sender);
  /** The shopper's name is handed on only where the other side has names too, and to what shows no face of its own. */
  const mayFollow = (message: Element) =>
    othersNamed > 0 && message.querySelector('img,[role="img"]') === null;
  const inherited = (message: Element): string | null => {
    if (!sendersNamed) return null;
    let before = message.previousElementSibling;
    for (let i = 0; i < MEMBERS_BEFORE && before !== null; i++) {
      const sender = senders.get(before);
      if (sender !== undefined) return isOwn(sender) && !mayFollow(message) ? null : sender;
      before = before.previousElementSibling;
    }
    return null;
  };
  let key: string | null = null;
  const refresh = () => {
    sides.refresh();
    party = partyOfChat(found.list, tools.roots(), tools.plan(), named);
    key = tools.keys.keyOf(found.list, party?.name ?? null);
  };
  /** In a chat without sides the names speak: the shopper's own name, the name above the conversation. */
  const byName = (sender: string | null): Speaker => {
    if (sender === null) return 'unknown';
    if (isOwn(sender)) return 'self';
    const role = roleOf(sender);
    if (role !== null) return role;
    return ownNamed > 0 || party?.name === sender ? 'counterpart' : 'unknown';
  };
  const read = (message: Element): SpokenMessage => {
    const content = readMessage(message, found.chat, tools, party?.name ?? null);
    const sender = content.sender ?? inherited(message);
    if (content.sender !== null) {
      senders.set(message, content.sender);
      sendersNamed = true;
    }
    const own = content.sender !== null && isOwn(content.sender);
    if (own) ownNamed = 1;
    else if (content.sender !== null) othersNamed = 1;
    const seen = content.from ?? sides.speakerOf(message, content.at);
    if (oneSided && content.from === 'self') ownMarked = 1;
    const known = seen === 'unknown' ? byName(sender) : seen;
    const speaker = known === 'unknown' && ownMarked > 0 ? 'counterpart' : known;
    if (speaker === 'counterpart' && content.sender !== null) named = content.sender;
    return { ...content, speaker };
  };

  return {
    ...found,
    refresh,
    prime(messages = found.messages()) {
      refresh();
      for (const message of messages.slice(-PRIMED)) read(message);
      refresh();
    },
    read,
    key() {
      if (key === null) refresh();
      return key ?? '';
    },
    party: () => party,
    revision: () => sides.revision + ownNamed + othersNamed + ownMarked,
  };
}

/** The child of `list` (in the composed tree) in which `element` lies; null where it does not. */
export function childOf(list: Element, element: Element): Element | null {
  let child: Element = element;
  for (let above = parentOf(element); above !== null; above = parentOf(above)) {
    if (above === list) return child;
    child = above;
  }
  return null;
}
