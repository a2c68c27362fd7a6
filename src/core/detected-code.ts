import { ROUND_CODE_PAYLOAD } from './assess-payload.ts';
import type { Circumstance } from './circumstance.ts';
import type { ConversationMemory, Engine, Reading } from './engine.ts';
import { type DetectedCode, ROUND_CODE } from './finding.ts';
import type { ParsedPayload } from './payload.ts';

/** What a code seen in a picture means, whether it could be read or only recognised. */
export const parsedOf = (engine: Engine, { format, rawValue }: DetectedCode): ParsedPayload =>
  format === ROUND_CODE ? ROUND_CODE_PAYLOAD : engine.parse(rawValue);

/** Judges a code seen in a picture, whether it could be read or only recognised. */
export const readDetected = (
  engine: Engine,
  { format, rawValue }: DetectedCode,
  where: Circumstance,
  memory: ConversationMemory,
): Reading =>
  format === ROUND_CODE ? engine.readRoundCode(where, memory) : engine.readCode(rawValue, where, memory);
