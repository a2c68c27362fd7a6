import { assess, type Reason } from './assess.ts';
import { inContext, type Memory, recall, remember } from './conversation.ts';
import type { Assessment } from './evidence.ts';
import { NO_CONCERN } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Place, Speaker } from './observation.ts';
import { type ParsedPayload, UNKNOWN_PAYLOAD } from './payload.ts';
import type { PageKind, Platform } from './platform.ts';
import type { Sensitivity } from './risk.ts';
import { buildLexicon } from './text/lexicon.ts';
import { type Message, readMessage } from './text/message.ts';
import type { Term } from './text/scene.ts';
import { WEIGHTS } from './weights.ts';

/** Where a thing stands and who said it. */
export interface Circumstance {
  readonly from: Speaker;
  readonly place: Place;
  readonly platform: Platform | null;
  readonly pageKind: PageKind;
  readonly sensitivity: Sensitivity;
}

/** What a conversation remembers between its turns: bounded, plain JSON, opaque to everyone but the engine. */
export type ConversationMemory = Readonly<Record<string, unknown>>;
export const EMPTY_MEMORY: ConversationMemory = {};

export interface Reading {
  readonly assessment: Assessment;
  readonly memory: ConversationMemory;
  /** The payee or contact that the text itself names, if any. */
  readonly payload: ParsedPayload | null;
}

export interface Engine {
  /** Reads one message, in the order of the conversation. Linear in the length of the text; never throws. */
  readText(text: string, where: Circumstance, memory: ConversationMemory): Reading;
  /** Reads a link and its visible words. */
  readLink(href: string, text: string, where: Circumstance, memory: ConversationMemory): Reading;
  /** Reads the text of a code seen in a picture. */
  readCode(rawValue: string, where: Circumstance, memory: ConversationMemory): Reading;
  /** Parses a payload without judging it. */
  parse(payload: string): ParsedPayload;
}

/** Builds the engine once from what is known; building is the expensive part. */
export function createEngine(knowledge: Knowledge): Engine {
  const lexicon = buildLexicon(knowledge);
  const parse = (payload: string): ParsedPayload => {
    for (const rail of knowledge.rails) {
      const parsed = rail.parse?.(payload);
      if (parsed) return parsed;
    }
    return UNKNOWN_PAYLOAD;
  };
  return {
    readText(text, where, stored) {
      const memory = recall(stored);
      const message = readMessage(lexicon, text);
      const reasons = [...message.reasons, ...inContext(memory, message.terms, message.length)]
        .map((reason) => (reason.end === 0 ? { ...reason, end: Math.min(text.length, 160) } : reason))
        .filter((reason) => concerns(reason, where))
        .map((reason) => inDeal(reason, where));
      const assessment = speaks(where) ? assess(text, reasons, where.sensitivity) : NO_CONCERN;
      return {
        assessment,
        memory: remember(memory, matters(message, where, memory)),
        payload: message.payload,
      };
    },
    readLink: (_href, _text, _where, memory) => ({ assessment: NO_CONCERN, memory, payload: null }),
    readCode: (_raw, _where, memory) => ({ assessment: NO_CONCERN, memory, payload: null }),
    parse,
  };
}

/** The shopper's own words and the platform's are no steer. */
const speaks = ({ from }: Circumstance): boolean => from !== 'self' && from !== 'platform';

/** Whether a reason means anything where it stands. */
function concerns({ signal }: Reason, { place, platform }: Circumstance): boolean {
  const talkOnly = WEIGHTS[signal].level === 'low' && signal !== 'disguise';
  if (talkOnly && (place === 'page' || platform?.kind === 'messenger')) return false;
  return true;
}

/** In a marketplace's own chat a hand-off needs no more to be one. */
const IN_DEAL = 1.35;

function inDeal(reason: Reason, { place, platform, from }: Circumstance): Reason {
  const deal = platform?.kind === 'marketplace' && place === 'message' && from === 'counterpart';
  if (!deal || WEIGHTS[reason.signal].level !== 'low' || reason.signal === 'disguise') return reason;
  return { ...reason, strength: Math.min(1.5, reason.strength * IN_DEAL) };
}

const MONEY: readonly Term[] = ['money', 'away', 'payment_handle'];

function matters(message: Message, { from }: Circumstance, _memory: Memory): (keyof Memory)[] {
  const out: (keyof Memory)[] = [];
  if (MONEY.some((term) => message.terms.has(term)) && from !== 'platform') out.push('money');
  if (message.terms.has('channel')) out.push('talk');
  if (from === 'self' && message.terms.has('question')) out.push('asked');
  return out;
}
