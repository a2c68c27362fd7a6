import type { Signal, Silencer } from '../weights.ts';
import type { Term } from './scene.ts';

/** How near the things a rule needs must stand to the first of them. */
export type Scope = 'touching' | 'clause' | 'sentence' | 'message';

/** A signal fires when each of `needs` (any term of each) stands within `scope` of the first. */
export interface Rule {
  readonly signal: Signal;
  readonly needs: readonly (readonly Term[])[];
  readonly scope: Scope;
  /** Silencers that say nothing about this signal. */
  readonly deaf?: readonly Silencer[];
  /** One concept by itself: half as sure where it is a single short word. */
  readonly alone?: true;
  /** Does not fire with one of these in the same sentence. */
  readonly unless?: readonly Term[];
}

const MOVES: readonly Term[] = ['pay', 'pay_me'];
const PAYEE: readonly Term[] = ['payment_handle', 'number'];
/** A word for the talk, or the name of where it shall go on. */
const TALK: readonly Term[] = ['contact', 'ask_handle', 'give_handle'];

/** Goods and places say nothing against a rail that cannot be undone, when it is what the buyer shall pay with. */
const HARD: readonly Silencer[] = ['in_person', 'question', 'ship_to'];

/** The rules, in words that people can check. What each is worth stands in weights.ts. */
export const RULES: readonly Rule[] = [
  // Money by a rail
  { signal: 'pay_by_rail', needs: [MOVES, ['money']], scope: 'clause' },
  { signal: 'pay_by_rail', needs: [['discount', 'deposit'], ['money']], scope: 'clause' },
  { signal: 'rail_only', needs: [['only_rail'], ['money']], scope: 'clause' },
  { signal: 'pay_in_chat', needs: [['pay_me'], ['messenger']], scope: 'clause' },
  {
    signal: 'irreversible',
    needs: [['pay', 'pay_me', 'deposit', 'proof', 'escrow'], ['undoable']],
    scope: 'sentence',
    deaf: HARD,
  },
  {
    signal: 'irreversible',
    needs: [['only_rail', 'discount', 'problem'], ['undoable']],
    scope: 'clause',
    deaf: HARD,
  },
  // Shops take gift cards at their own till: it is the code that must not be handed over.
  {
    signal: 'irreversible',
    needs: [['pay_me', 'only_rail', 'card_data', 'proof'], ['gift_card']],
    scope: 'clause',
    deaf: HARD,
  },
  {
    signal: 'gift_card_paid',
    needs: [['pay', 'deposit', 'discount'], ['gift_card']],
    scope: 'clause',
    deaf: HARD,
  },
  // Money outside
  {
    signal: 'pay_outside',
    needs: [['away'], ['pay', 'pay_me', 'money', 'deposit', 'discount', 'fee', 'cancel', 'account']],
    scope: 'sentence',
  },
  { signal: 'outside', needs: [['away']], scope: 'sentence', alone: true },
  {
    signal: 'fee_dodge',
    needs: [['fee'], ['away', 'money', 'pay_me', 'cancel']],
    scope: 'sentence',
  },
  {
    signal: 'discount_outside',
    needs: [['discount'], ['away', 'money', 'pay_me']],
    scope: 'sentence',
  },
  // Money to somebody
  {
    signal: 'pay_to_account',
    needs: [['pay_me'], ['account', 'bank', 'payment_handle', 'number']],
    scope: 'sentence',
  },
  { signal: 'account_given', needs: [['account'], PAYEE], scope: 'touching' },
  { signal: 'bank_given', needs: [['bank'], PAYEE], scope: 'touching' },
  { signal: 'payee_named', needs: [['payment_handle']], scope: 'sentence' },
  { signal: 'payee_named', needs: [['give_handle'], ['money']], scope: 'clause' },
  {
    signal: 'deposit',
    needs: [['deposit'], ['pay_me', 'money', 'account', 'away', 'messenger']],
    scope: 'sentence',
  },
  { signal: 'deposit_asked', needs: [['deposit'], ['pay', 'urgency']], scope: 'sentence' },
  {
    signal: 'cancel_and_pay',
    needs: [['cancel'], ['pay_me', 'money', 'away', 'discount']],
    scope: 'message',
  },
  { signal: 'cancel_push', needs: [['cancel'], ['pay', 'fee', 'problem', 'threat']], scope: 'message' },
  {
    signal: 'scan_to_pay',
    needs: [['scan'], ['code', 'pay', 'pay_me', 'money', 'proof']],
    scope: 'sentence',
  },
  { signal: 'scan_to_pay', needs: [['code'], ['pay_me', 'money', 'proof']], scope: 'sentence' },
  { signal: 'blocked_here', needs: [['problem'], ['money', 'pay_me', 'away', 'deposit']], scope: 'message' },
  {
    signal: 'reward_elsewhere',
    needs: [
      ['refund', 'review'],
      ['contact', 'scan', 'ask_handle', 'give_handle'],
    ],
    scope: 'sentence',
  },
  { signal: 'reward_for_review', needs: [['review'], ['refund']], scope: 'sentence' },
  { signal: 'proof_of_payment', needs: [['proof'], ['pay', 'pay_me', 'money', 'account']], scope: 'message' },
  // The talk elsewhere
  { signal: 'contact_elsewhere', needs: [TALK, ['messenger', 'social']], scope: 'clause' },
  { signal: 'call_or_mail', needs: [TALK, ['phone', 'email']], scope: 'clause' },
  {
    signal: 'contact_elsewhere',
    needs: [
      ['away', 'filter', 'problem'],
      ['messenger', 'social', 'contact'],
    ],
    scope: 'sentence',
  },
  {
    signal: 'handle_given',
    needs: [
      ['messenger', 'social'],
      ['contact_handle', 'number'],
    ],
    scope: 'touching',
  },
  {
    signal: 'number_given',
    needs: [
      ['contact', 'give_handle'],
      ['contact_handle', 'number'],
    ],
    scope: 'clause',
  },
  { signal: 'handle_asked', needs: [['ask_handle']], scope: 'sentence', alone: true },
  { signal: 'profile_hint', needs: [['hint']], scope: 'sentence', alone: true },
  { signal: 'dodges_filter', needs: [['filter']], scope: 'sentence', alone: true },
  // Gone once done
  {
    signal: 'fake_support',
    needs: [
      ['support'],
      ['verify', 'link', 'foreign_link', 'card_data', 'deposit', 'pay_me', 'messenger', 'refund', 'account'],
    ],
    scope: 'message',
  },
  {
    signal: 'unfreeze',
    needs: [['verify'], ['pay', 'pay_me', 'link', 'card_data', 'deposit', 'problem', 'money']],
    scope: 'sentence',
  },
  {
    signal: 'card_data',
    needs: [['card_data'], ['link', 'refund', 'scan', 'verify', 'support']],
    scope: 'message',
  },
  {
    signal: 'fake_escrow',
    needs: [['escrow'], ['pay', 'pay_me', 'link', 'money', 'contact', 'messenger', 'away']],
    scope: 'message',
  },
  {
    signal: 'courier_fee',
    needs: [['courier'], ['pay', 'pay_me', 'money', 'link', 'card_data', 'deposit']],
    scope: 'sentence',
  },
  {
    signal: 'overpaid',
    needs: [['overpay'], ['pay', 'pay_me', 'refund', 'money', 'account']],
    scope: 'message',
  },
  {
    signal: 'threat',
    needs: [['threat'], ['pay', 'pay_me', 'away', 'cancel', 'verify', 'money']],
    scope: 'message',
  },
  { signal: 'device_login', needs: [['login']], scope: 'sentence', alone: true },
  { signal: 'login_code', needs: [['login_payload']], scope: 'sentence' },
  { signal: 'lookalike_host', needs: [['lookalike']], scope: 'sentence' },
  { signal: 'crypto_payee', needs: [['coin_address']], scope: 'sentence' },
];
