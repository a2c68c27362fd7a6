import { createEngine, EMPTY_MEMORY, type Reading } from '../../../src/core/engine.ts';
import type { Speaker } from '../../../src/core/observation.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { wholeLexicon } from '../../lexicon.ts';

export const engine = createEngine(knowledge, wholeLexicon());
export const chat = {
  from: 'counterpart',
  place: 'message',
  platform: null,
  pageKind: 'chat',
  sensitivity: 'balanced',
} as const;

/** Reads a conversation and returns the reading of its last turn. */
export function converse(...turns: readonly (readonly [from: Speaker, text: string])[]): Reading {
  let reading: Reading | null = null;
  for (const [from, text] of turns) {
    reading = engine.readText(text, { ...chat, from }, reading?.memory ?? EMPTY_MEMORY);
  }
  if (!reading) throw new Error('a conversation needs a turn');
  return reading;
}
