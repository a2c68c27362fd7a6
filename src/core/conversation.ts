import type { Reason } from './assess.ts';
import type { Term } from './text/scene.ts';

/**
 * What a conversation remembers: for each matter, how many turns ago it came up. A few numbers, whatever its length.
 * `money`: a rail or a way around the checkout was named; `talk`: another channel was; `asked`: the shopper asked how.
 */
export interface Memory {
  readonly money?: number;
  readonly talk?: number;
  readonly asked?: number;
}

/** After so many turns a matter is forgotten. */
const FORGOTTEN = 12;

/** Reads what was stored, which anyone may have written. */
export function recall(stored: Readonly<Record<string, unknown>>): Memory {
  const memory: { money?: number; talk?: number; asked?: number } = {};
  for (const matter of ['money', 'talk', 'asked'] as const) {
    const turns = stored[matter];
    if (typeof turns === 'number' && turns >= 0 && turns < FORGOTTEN) memory[matter] = turns;
  }
  return memory;
}

/** The memory one turn later, with what came up in this one. */
export function remember(memory: Memory, now: readonly (keyof Memory)[]): Readonly<Record<string, number>> {
  const next: Record<string, number> = {};
  for (const matter of ['money', 'talk', 'asked'] as const) {
    const turns = now.includes(matter) ? 0 : (memory[matter] ?? FORGOTTEN) + 1;
    if (turns < FORGOTTEN) next[matter] = turns;
  }
  return next;
}

/** Turns during which "scan it and send me the screenshot" is still about the rail named before. */
const STILL_MEANT = 8;
const ANSWER_WITHIN = 2;
/** A message this short after "how then?" is the answer. */
const SHORT_ANSWER = 80;

const FOLLOWS: readonly Term[] = [
  'scan',
  'proof',
  'pay_me',
  'code',
  'payment_handle',
  'account',
  'number',
  'deposit',
];
const ANSWERS: readonly Term[] = ['give_handle', 'contact_handle', 'number', 'hint', 'money', 'account'];

/** What the message means only after what was said before. */
export function inContext(memory: Memory, terms: ReadonlySet<Term>, length: number, end: number): Reason[] {
  const quiet = ['notice', 'refuse', 'in_platform', 'official', 'report'].some((term) =>
    terms.has(term as Term),
  );
  if (quiet) return [];
  const reasons: Reason[] = [];
  const about = { strength: 1, start: 0, end: Math.min(end, SHORT_ANSWER * 2) };
  if ((memory.money ?? FORGOTTEN) <= STILL_MEANT && FOLLOWS.some((term) => terms.has(term))) {
    reasons.push({ signal: 'follows_up', ...about });
  }
  const answering = (memory.asked ?? FORGOTTEN) <= ANSWER_WITHIN && length <= SHORT_ANSWER;
  if (answering && ANSWERS.some((term) => terms.has(term))) reasons.push({ signal: 'answers_how', ...about });
  return reasons;
}
