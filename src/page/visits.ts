import type { Conversation } from './conversation.ts';
import { createConversation } from './conversation.ts';
import { parentOf } from './dom.ts';
import { genericLists } from './generic-reader.ts';
import type { Observe } from './observe.ts';
import { platformLists } from './platform-reader.ts';
import type { Tools } from './tools.ts';

/** The conversations on the page and the reading of their messages. */
export interface Visits {
  /** Looks for conversations; reads those that are new, and again those asked for. True: something new was found. */
  find(): Generator<void, boolean>;
  /** The conversation an element lies in. */
  ownerOf(element: Element): Conversation | null;
  read(conversation: Conversation, messages: readonly Element[]): Generator<void, void>;
  readAll(): Generator<void, void>;
  isList(element: Element): boolean;
}

/** How often a conversation is read again because it became clearer who speaks. */
const MOST_REREADS = 8;

export function createVisits(tools: Tools, observe: Observe): Visits {
  const known = new Map<Element, Conversation>();
  const settled = new WeakMap<Conversation, { revision: number; rereads: number }>();

  /** No shadow root anywhere: a message holds only what its own markup shows. */
  const plain = () => [...tools.roots()].length === 1;

  function* read(conversation: Conversation, messages: readonly Element[]): Generator<void, void> {
    conversation.refresh();
    const isPlain = plain();
    for (const message of messages) {
      if (message.isConnected) readOne(conversation, message, observe, isPlain);
      yield;
    }
    const before = settled.get(conversation) ?? { revision: 0, rereads: 0 };
    const revision = conversation.revision();
    if (revision === before.revision || before.rereads >= MOST_REREADS) return;
    settled.set(conversation, { revision, rereads: before.rereads + 1 });
    const all = conversation.messages();
    if (before.rereads === 0 && messages.length === all.length && revision === conversation.revision())
      return;
    for (const message of all) {
      readOne(conversation, message, observe, isPlain);
      yield;
    }
  }

  return {
    read,
    *find() {
      for (const list of known.keys()) if (!list.isConnected) known.delete(list);
      const { chat } = tools.plan();
      let lists = chat === null ? [] : platformLists(tools.roots(), chat);
      if (lists.length === 0) lists = yield* genericLists(tools);
      for (const list of known.keys()) if (!lists.some((found) => found.list === list)) known.delete(list);
      let news = false;
      for (const found of lists) {
        if (known.has(found.list)) continue;
        news = true;
        const conversation = createConversation(found, tools);
        known.set(found.list, conversation);
        const messages = conversation.messages();
        conversation.prime(messages);
        settled.set(conversation, { revision: conversation.revision(), rereads: 0 });
        yield;
        yield* read(conversation, messages);
      }
      return news;
    },
    *readAll() {
      for (const conversation of [...known.values()]) yield* read(conversation, conversation.messages());
    },
    ownerOf(element) {
      if (known.size === 0) return null;
      for (let above: Element | null = element; above !== null; above = parentOf(above)) {
        const conversation = known.get(above);
        if (conversation !== undefined) return conversation;
      }
      return null;
    },
    isList: (element) => known.has(element),
  };
}

function readOne(conversation: Conversation, message: Element, observe: Observe, plain: boolean): void {
  const { text, at, time, speaker } = conversation.read(message);
  const standing = {
    from: speaker,
    place: 'message' as const,
    conversation: conversation.key(),
    party: conversation.party(),
    displayedTime: time,
  };
  observe.text(message, at, text, standing);
  if (!hasMore(message, plain)) return;
  observe.links(message, standing);
  observe.pictures(message, standing);
}

const MORE = 'a[href],area[href],svg,table,canvas,video,[style*="url("],:empty';

/** Whether a message holds more than words: links, pictures, or boxes without words that may show one. */
function hasMore(message: Element, plain: boolean): boolean {
  if (!plain || message.localName === 'a' || message.localName.includes('-')) return true;
  return message.querySelector(MORE) !== null;
}
