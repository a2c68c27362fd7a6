import { assess, type Reason } from './assess.ts';
import { ROUND_CODE_PAYLOAD, reasonsOfCode, reasonsOfLink, reasonsOfRoundCode } from './assess-payload.ts';
import type { Circumstance } from './circumstance.ts';
import { inContext, type Matter, recall, remember } from './conversation.ts';
import type { Assessment } from './evidence.ts';
import { NO_CONCERN } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { parsePayload } from './payload/parse.ts';
import type { ParsedPayload } from './payload.ts';
import { buildLexicon, type Lexicon } from './text/lexicon.ts';
import { type Message, readMessage } from './text/message.ts';
import type { Term } from './text/scene.ts';
import { BARE, COMMON, IN_A_DEAL, type Signal, THRESHOLDS, WEIGHTS } from './weights.ts';

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
  /** Judges WeChat's round codes, of which nobody but WeChat can tell what they do. */
  readRoundCode(where: Circumstance, memory: ConversationMemory): Reading;
  /** Parses a payload without judging it. */
  parse(payload: string): ParsedPayload;
}

/**
 * Makes the engine from what is known.
 *
 * @param lexicon the lexicon of the same knowledge where it is at hand; building it is the expensive part
 */
export function createEngine(knowledge: Knowledge, lexicon: Lexicon = buildLexicon(knowledge)): Engine {
  const parse = (payload: string): ParsedPayload => parsePayload(payload, knowledge.rails);

  const conclude = (text: string, reasons: readonly Reason[], where: Circumstance): Assessment =>
    speaks(where)
      ? assess(
          text,
          reasons.filter((reason) => concerns(reason, where)).map((reason) => inDeal(reason, where)),
          where.sensitivity,
        )
      : NO_CONCERN;

  const readText: Engine['readText'] = (text, where, stored) => {
    const memory = recall(stored);
    const message = readMessage(lexicon, text);
    const context = inContext(memory, message.terms, text);
    const assessment = conclude(text, [...message.reasons, ...context], where);
    return {
      assessment,
      memory: remember(memory, matters(message, where, assessment)),
      payload: message.payload,
    };
  };

  /** A code or link by what it is for, and by what it says where it is only text. */
  const readPayload = (
    raw: string,
    parsed: ParsedPayload,
    reasons: readonly Reason[],
    where: Circumstance,
    stored: ConversationMemory,
  ): Reading => {
    const memory = recall(stored);
    const assessment = conclude(raw, reasons, where);
    const money = parsed.kind === 'payment' || parsed.kind === 'crypto';
    return {
      assessment,
      memory: remember(memory, money && assessment.level !== 'none' ? ['money', 'steered'] : []),
      payload: parsed,
    };
  };

  return {
    readText,
    readLink(href, text, where, memory) {
      const parsed = parse(href);
      const reading = readPayload(href, parsed, reasonsOfLink(href, parsed, where, lexicon), where, memory);
      // The words of a link are read as words where the address itself says nothing.
      if (reading.assessment.level !== 'none' || text.trim() === '' || text.trim() === href.trim())
        return reading;
      const words = readText(text, where, memory);
      return words.assessment.level === 'none' ? reading : words;
    },
    readCode(raw, where, memory) {
      const parsed = parse(raw);
      const reading = readPayload(raw, parsed, reasonsOfCode(raw, parsed, where, lexicon), where, memory);
      if (reading.assessment.level !== 'none' || parsed.kind !== 'other') return reading;
      return readText(raw, where, memory);
    },
    readRoundCode: (where, memory) =>
      readPayload('', ROUND_CODE_PAYLOAD, reasonsOfRoundCode(where), where, memory),
    parse,
  };
}

/** The shopper's own words and the platform's are no steer. */
const speaks = ({ from }: Circumstance): boolean => from !== 'self' && from !== 'platform';

/** Whether a reason means anything where it stands. */
function concerns({ signal }: Reason, { place, platform, from }: Circumstance): boolean {
  if (BARE.has(signal) && from !== 'counterpart') return false;
  const talkOnly = WEIGHTS[signal].level === 'low' && signal !== 'disguise';
  if (talkOnly && (place === 'page' || platform?.kind === 'messenger')) return false;
  return true;
}

/** From the other party of a deal a hand-off needs no more to be one. */
const IN_DEAL = 1.35;

/** Of a text from nobody knows whom, an everyday turn alone says too little: it takes two that agree. */
const FROM_NOWHERE = 0.75;

function inDeal(reason: Reason, { place, platform, from }: Circumstance): Reason {
  if (from === 'unknown' && platform === null && needsCompany(reason.signal))
    return { ...reason, strength: reason.strength * FROM_NOWHERE };
  const deal = platform?.kind !== 'messenger' && place === 'message' && from === 'counterpart';
  const { level, weight } = WEIGHTS[reason.signal];
  // Where the site is not known, only what would say nothing otherwise is helped.
  const boosted =
    (level === 'low' || IN_A_DEAL.has(reason.signal)) &&
    (platform?.kind === 'marketplace' || weight < THRESHOLDS.balanced);
  if (!deal || !boosted || reason.signal === 'disguise') return reason;
  return { ...reason, strength: Math.min(1.5, reason.strength * IN_DEAL) };
}

const needsCompany = (signal: Signal): boolean =>
  (WEIGHTS[signal].level === 'low' && signal !== 'contact_elsewhere' && signal !== 'disguise') ||
  COMMON.has(signal) ||
  IN_A_DEAL.has(signal);

const MONEY: readonly Term[] = ['money', 'away', 'payment_handle'];

const DECLINES: readonly Term[] = ['refuse', 'in_platform', 'in_person', 'negate'];

/** From this score on a message that raised no warning colours the next. */
const HALF_A_REASON = 0.2;

/** What a message brings up. The shopper's own words ask or decline; only the other party's steer. */
function matters({ terms }: Message, { from }: Circumstance, { level, score }: Assessment): Matter[] {
  const says = (wanted: readonly Term[]): boolean => wanted.some((term) => terms.has(term));
  const out: Matter[] = [];
  if (from === 'self') {
    if (says(['question', 'ask_handle'])) out.push('asked');
    if (says(DECLINES)) out.push('declined');
    return out;
  }
  if (from === 'platform') return out;
  if (says(MONEY)) out.push('money');
  if (terms.has('channel')) out.push('talk');
  if (level === 'medium' || level === 'high') out.push('steered');
  else if (score >= HALF_A_REASON) out.push('hinted');
  return out;
}
