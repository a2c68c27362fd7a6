import type { Reason } from './assess.ts';
import type { Term } from './text/scene.ts';

/**
 * What a conversation remembers: for each matter, how many turns ago it came up. A few numbers, whatever its length.
 * `money`: a rail or a way around the checkout was named; `talk`: another channel was; `asked`: the shopper asked how;
 * `steered`: the other party's message gave reason to warn of the payment; `hinted`: it moved the talk, or gave half a reason; `declined`: the shopper said no, or to stay at the checkout.
 */
export type Memory = Readonly<Partial<Record<Matter, number>>>;

const MATTERS = ['money', 'talk', 'asked', 'steered', 'hinted', 'declined'] as const;
export type Matter = (typeof MATTERS)[number];

/** After so many turns a matter is forgotten. */
const FORGOTTEN = 12;

/** Reads what was stored, which anyone may have written. */
export function recall(stored: Readonly<Record<string, unknown>>): Memory {
  const memory: Partial<Record<Matter, number>> = {};
  for (const matter of MATTERS) {
    const turns = stored[matter];
    if (typeof turns === 'number' && turns >= 0 && turns < FORGOTTEN) memory[matter] = turns;
  }
  return memory;
}

/** The memory one turn later, with what came up in this one. */
export function remember(memory: Memory, now: readonly Matter[]): Readonly<Record<string, number>> {
  const next: Record<string, number> = {};
  for (const matter of MATTERS) {
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
/** A message this short is a name and little else. */
const BARE_NAME = 40;
/** A short message soon after half a reason goes on with it. */
const GOES_ON_WITHIN = 2;
const SHORT_MESSAGE = 120;

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
/** What keeps a steer going once it has begun. */
const PUSHES: readonly Term[] = [
  'pay',
  'money',
  'deposit',
  'courier',
  'verify',
  'problem',
  'refund',
  'overpay',
  'fee',
  'trust',
  'urgency',
  'threat',
];
/** After the shopper's no, paying is again by the checkout: only pressure is not. */
const PUSHES_ON: readonly Term[] = ['threat', 'trust', 'urgency', 'courier', 'verify', 'overpay'];
const ANSWERS: readonly Term[] = ['give_handle', 'contact_handle', 'number', 'hint', 'money', 'account'];
/** Where somebody is to be found. */
const POINTS: readonly Term[] = ['contact', 'contact_handle', 'number', 'hint', 'give_handle'];
const QUIET: readonly Term[] = ['notice', 'refuse', 'in_platform', 'official', 'report', 'in_person'];

/** A name as messengers give them: with a figure, an underscore or an at sign in it. */
const NAME =
  /(?:^|[\s:：])@?(?=[a-z0-9._-]*[0-9_])(?=[a-z0-9._-]*[a-z])[a-z0-9][a-z0-9._-]{4,31}(?=$|[^a-z0-9._-])|(?:^|\s)@[a-z][\w.]{2,31}/i;

/** What the message means only after what was said before. */
export function inContext(memory: Memory, terms: ReadonlySet<Term>, text: string): Reason[] {
  if (QUIET.some((term) => terms.has(term))) return [];
  const says = (wanted: readonly Term[]): boolean => wanted.some((term) => terms.has(term));
  const ago = (matter: Matter): number => memory[matter] ?? FORGOTTEN;
  const reasons: Reason[] = [];
  const about = { strength: 1, start: 0, end: Math.min(text.length, SHORT_ANSWER * 2) };
  if (ago('money') <= STILL_MEANT && says(FOLLOWS)) reasons.push({ signal: 'follows_up', ...about });
  else if (ago('steered') <= STILL_MEANT && says(ago('declined') < ago('steered') ? PUSHES_ON : PUSHES)) {
    reasons.push({ signal: 'keeps_pushing', ...about });
  }
  const answering = ago('asked') <= ANSWER_WITHIN && text.length <= SHORT_ANSWER;
  const named = text.length <= BARE_NAME && NAME.test(text);
  if (answering && (says(ANSWERS) || named)) reasons.push({ signal: 'answers_how', ...about });
  const short = text.length <= SHORT_MESSAGE;
  if (reasons.length > 0 || !short || says(['question'])) return reasons;
  const open = (matter: Matter): boolean => ago(matter) <= GOES_ON_WITHIN && ago('declined') >= ago(matter);
  if (open('hinted') && (NAME.test(text) || says(POINTS))) reasons.push({ signal: 'hint_goes_on', ...about });
  return reasons;
}
