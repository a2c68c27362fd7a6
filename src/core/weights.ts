import type { RiskLevel, Sensitivity } from './risk.ts';
import type { Tactic } from './tactics.ts';

/** What one signal is worth: `weight` 0..1 is how sure it alone makes us that the payment is being steered away. */
export interface Weight {
  readonly weight: number;
  readonly level: Exclude<RiskLevel, 'none'>;
  readonly tactic: Tactic;
}

const low = (tactic: Tactic, weight: number): Weight => ({ tactic, weight, level: 'low' });
const medium = (tactic: Tactic, weight: number): Weight => ({ tactic, weight, level: 'medium' });
const high = (tactic: Tactic, weight: number): Weight => ({ tactic, weight, level: 'high' });

/**
 * The one table of weights. Signals combine as independent doubts: the score is 1 - Π(1 - weight × strength).
 * Names are the rules' (text/rules.ts), or those of links and codes (assess-payload.ts).
 */
export const WEIGHTS = {
  // Money
  pay_by_rail: medium('direct_payment', 0.7),
  pay_me_by_rail: medium('direct_payment', 0.75),
  rail_only: medium('direct_payment', 0.6),
  rail_named: medium('direct_payment', 0.34),
  rails_offered: medium('direct_payment', 0.4),
  pay_me_first: medium('direct_payment', 0.4),
  hidden_rail: medium('direct_payment', 0.52),
  hidden_channel: low('contact_handoff', 0.45),
  pay_outside: medium('direct_payment', 0.75),
  outside: medium('direct_payment', 0.42),
  pay_to_account: medium('payment_handle', 0.7),
  account_given: medium('payment_handle', 0.45),
  bank_given: medium('payment_handle', 0.45),
  payee_named: medium('payment_handle', 0.55),
  pay_in_chat: medium('direct_payment', 0.6),
  irreversible: high('irreversible_rail', 0.75),
  deposit: medium('deposit_first', 0.6),
  deposit_named: medium('deposit_first', 0.32),
  deposit_asked: medium('deposit_first', 0.42),
  gift_card_paid: high('irreversible_rail', 0.42),
  cancel_and_pay: medium('order_cancel_push', 0.75),
  cancel_push: medium('order_cancel_push', 0.4),
  scan_to_pay: medium('qr_push', 0.65),
  scan_code: medium('qr_push', 0.42),
  fee_dodge: medium('fee_avoidance', 0.65),
  fee_and_rail: medium('fee_avoidance', 0.42),
  discount_outside: medium('discount_lure', 0.6),
  discount_by_rail: medium('direct_payment', 0.48),
  reward_elsewhere: medium('refund_lure', 0.65),
  reward_for_review: medium('refund_lure', 0.4),
  blocked_here: medium('account_problem_excuse', 0.6),
  steer_phrase: medium('direct_payment', 0.7),
  proof_of_payment: medium('direct_payment', 0.4),
  follows_up: medium('direct_payment', 0.6),
  keeps_pushing: medium('urgency', 0.52),
  answers_how: medium('payment_handle', 0.6),
  cash_deadline: medium('urgency', 0.55),
  // The talk
  contact_elsewhere: low('contact_handoff', 0.65),
  channel_named: low('contact_handoff', 0.32),
  handle_given: low('contact_handoff', 0.6),
  call_or_mail: low('contact_handoff', 0.42),
  number_given: low('contact_handoff', 0.52),
  talk_phrase: low('contact_handoff', 0.4),
  handle_asked: low('contact_handoff', 0.42),
  profile_hint: low('contact_handoff', 0.5),
  hint_only: low('contact_handoff', 0.42),
  hint_goes_on: low('contact_handoff', 0.55),
  dodges_filter: low('contact_handoff', 0.4),
  // Gone once done
  fake_support: high('fake_support', 0.7),
  pay_at_link: medium('fake_escrow', 0.45),
  fake_escrow: high('fake_escrow', 0.65),
  unfreeze: high('fake_support', 0.65),
  card_data: high('fake_support', 0.65),
  speaks_for_site: high('fake_support', 0.45),
  courier_fee: high('courier_scam', 0.65),
  overpaid: high('overpayment', 0.7),
  threat: high('urgency', 0.6),
  device_login: high('device_login', 0.65),
  lookalike_host: high('fake_support', 0.8),
  // Only beside others
  urgency: medium('urgency', 0.15),
  disguise: low('obfuscation', 0.3),
  // Links and codes
  crypto_payee: high('irreversible_rail', 0.9),
  login_code: high('device_login', 0.95),
  personal_code: medium('qr_push', 0.8),
  payment_code: medium('qr_push', 0.65),
  payment_link: medium('payment_handle', 0.75),
  contact_code: low('contact_handoff', 0.7),
  contact_link: low('contact_handoff', 0.7),
  short_link: low('obfuscation', 0.25),
  unread_code: low('qr_push', 0.6),
} satisfies Record<string, Weight>;

export type Signal = keyof typeof WEIGHTS;

/** Signals that say the same thing in other words: only the strongest of them counts. */
export const KIN: ReadonlySet<Signal> = new Set([
  'call_or_mail',
  'number_given',
  'talk_phrase',
  'handle_asked',
  'profile_hint',
  'hint_only',
]);

/** A name and no more: counts where nothing else of its tactic was said. */
export const BARE: ReadonlySet<Signal> = new Set(['rail_named', 'channel_named', 'deposit_named']);

/** Everyday words that mean a steer only where something is being bought. */
export const IN_A_DEAL: ReadonlySet<Signal> = new Set([
  'outside',
  'account_given',
  'bank_given',
  'fee_and_rail',
  'discount_by_rail',
  'pay_at_link',
  'rails_offered',
  'rail_named',
  'deposit_named',
  'scan_code',
  'pay_me_first',
  'cancel_push',
]);

/** What honest customers say as well, of a shop's till or of their own bank. */
export const COMMON: ReadonlySet<Signal> = new Set([
  'pay_by_rail',
  'rail_only',
  'pay_me_by_rail',
  'pay_to_account',
  'discount_outside',
  'scan_to_pay',
  'reward_for_review',
  'reward_elsewhere',
  'gift_card_paid',
  'payee_named',
]);

/** From which score on each sensitivity speaks up. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  low: 0.72,
  balanced: 0.5,
  high: 0.34,
};

/** What remains of a signal's strength beside each thing that silences: in its own sentence, and elsewhere in the message. */
export const SILENCERS = {
  notice: { near: 0.05, far: 0.2 },
  report: { near: 0.25, far: 0.45 },
  quote: { near: 0.2, far: 0.45 },
  refuse: { near: 0.2, far: 0.6 },
  official: { near: 0.15, far: 0.4 },
  in_platform: { near: 0.35, far: 0.6 },
  in_person: { near: 0.45, far: 0.6 },
  goods: { near: 0.45, far: 0.9 },
  ship_to: { near: 0.15, far: 0.6 },
  invoice: { near: 0.25, far: 0.5 },
  friends: { near: 0.2, far: 0.35 },
  question: { near: 0.5, far: 0.9 },
  inquiry: { near: 0.4, far: 0.7 },
} as const;
export type Silencer = keyof typeof SILENCERS;
