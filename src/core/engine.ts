import type { Assessment } from './evidence.ts';
import { NO_CONCERN } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Place, Speaker } from './observation.ts';
import { type ParsedPayload, UNKNOWN_PAYLOAD } from './payload.ts';
import type { PageKind, Platform } from './platform.ts';
import type { Sensitivity } from './risk.ts';

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
export function createEngine(_knowledge: Knowledge): Engine {
  const silence = (memory: ConversationMemory): Reading => ({
    assessment: NO_CONCERN,
    memory,
    payload: null,
  });
  return {
    readText: (_text, _where, memory) => silence(memory),
    readLink: (_href, _text, _where, memory) => silence(memory),
    readCode: (_raw, _where, memory) => silence(memory),
    parse: () => UNKNOWN_PAYLOAD,
  };
}
