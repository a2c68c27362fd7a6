import type { Reason } from '../assess.ts';
import type { ParsedPayload } from '../payload.ts';
import type { Tactic } from '../tactics.ts';
import { KIN, SILENCERS, type Signal, type Silencer, WEIGHTS } from '../weights.ts';
import { type Fired, judge, said, turnsFrom } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import { readScene } from './read.ts';
import type { Mark, Scene, Term } from './scene.ts';
import { AT_HOME } from './silence.ts';

/** What one message says, before who says it and what was said before count. */
export interface Message {
  readonly reasons: readonly Reason[];
  /** The terms that occur, alive, for the conversation's memory. */
  readonly terms: ReadonlySet<Term>;
  readonly payload: ParsedPayload | null;
  /** Normalised length. */
  readonly length: number;
}

/** A text this long is a listing, and "call me" in it is where its writer lives, not a way out of a deal. */
const LISTING = 220;
const IN_LISTING = 0.6;
/** What is called out to everybody has hashtags, and its handles are its writer's own. */
const IN_BROADCAST = 0.3;

const NOTHING: Message = { reasons: [], terms: new Set(), payload: null, length: 0 };

/** The signal that a language's own turn of phrase for a tactic counts as. */
const SIGNAL_OF: Readonly<Record<Tactic, Signal>> = {
  contact_handoff: 'contact_elsewhere',
  direct_payment: 'steer_phrase',
  payment_handle: 'payee_named',
  discount_lure: 'discount_outside',
  irreversible_rail: 'irreversible',
  fake_escrow: 'fake_escrow',
  fake_support: 'fake_support',
  deposit_first: 'deposit',
  urgency: 'threat',
  qr_push: 'scan_to_pay',
  obfuscation: 'dodges_filter',
  fee_avoidance: 'fee_dodge',
  account_problem_excuse: 'blocked_here',
  refund_lure: 'reward_elsewhere',
  order_cancel_push: 'cancel_and_pay',
  overpayment: 'overpaid',
  courier_scam: 'courier_fee',
  device_login: 'device_login',
};

/** Reads a message by itself. Linear in its length. */
export function readMessage(lexicon: Lexicon, text: string): Message {
  const normal = normalise(text);
  const scene = readScene(lexicon, normal);
  if (!scene) return NOTHING;
  const fired = [...judge(scene), ...phrases(scene), ...beside(scene)];
  const long = normal.length > LISTING;
  const broadcast = /(?:^|\s)[#＃][\p{L}\p{M}]{2}/u.test(text.slice(0, 4000));
  const share = (signal: Signal): number =>
    broadcast && WEIGHTS[signal].level === 'low' ? IN_BROADCAST : long && KIN.has(signal) ? IN_LISTING : 1;
  const reasons = fired
    .map((one) => reasonOf(one, normal))
    .map((one) => ({ ...one, strength: one.strength * share(one.signal) }));
  return {
    reasons,
    terms: new Set(scene.by.keys()),
    payload: payloadOf(scene),
    length: normal.length,
  };
}

/** The languages' own turns of phrase. */
function phrases(scene: Scene): Fired[] {
  const elsewhere = (['messenger', 'social', 'filter', 'away'] as const).some((term) => scene.by.has(term));
  return (scene.by.get('steer') ?? []).slice(0, 8).map((mark) => {
    const signal = mark.steer ? SIGNAL_OF[mark.steer] : 'steer_phrase';
    return {
      // "call me" with no word of where else is half a hand-off.
      signal: signal === 'contact_elsewhere' && !elsewhere ? 'talk_phrase' : signal,
      marks: [mark],
      strength: quieted(scene, mark) * (said(mark) ? 1 : SINGLE_WORD),
    };
  });
}

/** A single short word is seldom a steer by itself. */
const SINGLE_WORD = 0.6;

const HUSHES: readonly Silencer[] = ['notice', 'report', 'quote', 'refuse', 'friends', 'inquiry'];
/** These say nothing against a phrase that speaks for an office itself. */
const PLAIN_HUSHES: readonly Silencer[] = ['official', 'in_person'];
const PLAIN_TACTICS: ReadonlySet<Tactic> = new Set(['direct_payment', 'contact_handoff', 'qr_push']);

/** 拍这个直接付款: what is paid on the order page is paid at the till. */
const AT_THE_TILL: ReadonlySet<Tactic> = new Set(['direct_payment', 'deposit_first']);

function atTheTill(scene: Scene, mark: Mark): boolean {
  if (mark.steer === null || !AT_THE_TILL.has(mark.steer) || scene.by.has('problem')) return false;
  const toMe = (scene.by.get('pay_me') ?? []).some((me) => me.start < mark.end && mark.start < me.end);
  return !toMe && (scene.by.get('in_platform') ?? []).some((till) => till.clause === mark.clause);
}

function quieted(scene: Scene, mark: Mark): number {
  let strength = 1;
  const plain = mark.steer !== null && PLAIN_TACTICS.has(mark.steer);
  const names = plain ? [...HUSHES, ...PLAIN_HUSHES] : [...HUSHES];
  if (atTheTill(scene, mark)) strength *= SILENCERS.in_platform.near;
  // "my number for the courier"
  if (mark.steer === 'contact_handoff') names.push('ship_to');
  for (const name of names) {
    const list = (scene.by.get(name) ?? []).filter((s) => s.atHome >= AT_HOME);
    if (list.length > 0)
      strength *= list.some((s) => s.sentence === mark.sentence && !turnsFrom(mark, s))
        ? SILENCERS[name].near
        : SILENCERS[name].far;
  }
  return strength;
}

/** What only adds to something else: pressure, and disguise. */
function beside(scene: Scene): Fired[] {
  const out: Fired[] = [];
  const urgent = scene.by.get('urgency')?.[0];
  if (urgent) out.push({ signal: 'urgency', marks: [urgent], strength: 1 });
  // A silencer written loosely ("mum, send me" for "mum send me") hides nothing.
  const hidden = scene.marks.find(
    (mark) => mark.live && mark.disguised && (mark.rail || (mark.concept && !(mark.concept in SILENCERS))),
  );
  if (hidden) out.push({ signal: 'disguise', marks: [hidden], strength: quieted(scene, hidden) });
  // Nobody spells a rail's name like that but to get past a filter.
  const name = scene.marks.find((mark) => mark.live && mark.disguised && mark.rail && !mark.weak);
  if (name) {
    const signal = name.terms.includes('channel') ? 'hidden_channel' : 'hidden_rail';
    out.push({ signal, marks: [name], strength: quieted(scene, name) });
  }
  return out;
}

function reasonOf({ signal, marks, strength }: Fired, normal: Normalised): Reason {
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  const first = marks[0] as Mark;
  // What stands far apart is shown by its first word: a whole page as evidence explains nothing.
  const span =
    end - start <= 160 ? originalSpan(normal, start, end) : originalSpan(normal, first.start, first.end);
  const reason = { signal, strength, start: span.start, end: span.end };
  return first.steer ? { ...reason, tactic: first.steer } : reason;
}

/** The most telling payee or contact in the text. */
function payloadOf(scene: Scene): ParsedPayload | null {
  const rank = (mark: Mark): number =>
    mark.parsed?.kind === 'payment' || mark.parsed?.kind === 'crypto' ? 2 : 1;
  const parsed = scene.marks
    .filter((mark) => mark.parsed && mark.parsed.kind !== 'link')
    .sort((a, b) => rank(b) - rank(a))[0]?.parsed;
  return parsed ?? null;
}
