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
  readonly deaf: readonly Silencer[];
  /** One concept by itself: half as sure where it is a single short word. */
  readonly alone: boolean;
}

/** Concepts that make a rule by themselves, and are half as sure as a single short word. */
const ALONE: ReadonlySet<string> = new Set(['away', 'ask_handle', 'hint', 'filter', 'login']);

/** Reads one line of the table: `'pay|pay_me + money'` = a word of paying and a means of payment. */
function rule(signal: Signal, needs: string, scope: Scope, deaf: readonly Silencer[] = []): Rule {
  const groups = needs.split(' + ').map((group) => group.split('|') as Term[]);
  const single = groups.length === 1 && ALONE.has(groups[0]?.[0] ?? '');
  return { signal, needs: groups, scope, deaf, alone: single };
}

/** What tells the receiver or a way around is a steer beside talk of the checkout too: "40 on the app, 33 to my Zelle". */
const PLAIN: readonly Silencer[] = ['question', 'in_platform', 'in_person', 'goods', 'ship_to', 'invoice'];
/** Where the talk goes is the same whatever else is asked. */
const TALK: readonly Silencer[] = ['question', 'in_platform', 'in_person', 'goods'];
/** "Official" and "refunded the way you paid" are what baits speak of as well. */
const BAIT: readonly Silencer[] = ['official'];
/** Goods and places say nothing against a rail that cannot be undone, when it is what the buyer shall pay with. */
const HARD: readonly Silencer[] = ['in_person', 'question', 'ship_to'];

/** The rules, in words that people can check. What each is worth stands in weights.ts. */
export const RULES: readonly Rule[] = [
  // Money by a rail
  rule('pay_by_rail', 'pay|deposit + money', 'clause'),
  rule('pay_me_by_rail', 'pay_me + money', 'clause', PLAIN),
  rule('rail_only', 'only_rail + money', 'clause'),
  rule('rail_named', 'wallet|bank', 'sentence'),
  rule('rails_offered', 'money + money', 'touching'),
  rule('pay_me_first', 'pay_me', 'clause', ['ship_to', 'goods', 'invoice']),
  rule('pay_in_chat', 'pay_me + messenger', 'clause', PLAIN),
  rule('irreversible', 'pay|pay_me|deposit|proof|escrow|account|give_handle + undoable', 'sentence', HARD),
  rule('irreversible', 'only_rail|discount|problem + undoable', 'clause', HARD),
  // Shops take gift cards at their own till: it is the code that must not be handed over.
  rule('irreversible', 'pay_me|card_data|proof + gift_card', 'clause', HARD),
  rule('irreversible', 'only_rail + gift_card', 'clause', ['in_person', 'ship_to']),
  rule('gift_card_paid', 'pay|deposit|discount + gift_card', 'clause', HARD),
  rule('crypto_payee', 'coin_address', 'sentence'),
  // Money outside
  rule('pay_outside', 'away + pay|pay_me|money|deposit|discount|fee|cancel|account', 'sentence', PLAIN),
  rule('outside', 'away', 'sentence', PLAIN),
  rule('fee_dodge', 'fee + away|pay_me|cancel', 'sentence'),
  rule('fee_and_rail', 'fee + money', 'sentence'),
  rule('discount_outside', 'discount + away|pay_me', 'sentence'),
  rule('discount_by_rail', 'discount + money', 'sentence'),
  // Money to somebody
  rule('pay_to_account', 'pay_me + account|bank|payment_handle|number', 'sentence', PLAIN),
  rule('account_given', 'account + payment_handle|number', 'touching'),
  rule('bank_given', 'bank|wallet + payment_handle|number', 'touching'),
  rule('payee_named', 'payment_handle', 'sentence'),
  rule('payee_named', 'give_handle + money', 'clause', PLAIN),
  rule('deposit', 'deposit + pay_me|away|messenger', 'sentence', BAIT),
  rule('deposit', 'deposit + money|account', 'sentence'),
  rule('deposit_named', 'deposit', 'sentence'),
  rule('deposit_asked', 'deposit + pay|urgency', 'sentence'),
  rule('cancel_and_pay', 'cancel + pay_me|money|away|discount', 'message'),
  rule('cancel_push', 'cancel + pay|fee|problem|threat', 'message'),
  rule('scan_to_pay', 'scan + pay|pay_me|money|proof', 'sentence'),
  rule('scan_code', 'scan + code', 'sentence'),
  rule('scan_to_pay', 'code + pay_me|money|proof', 'sentence'),
  rule('blocked_here', 'problem + money|pay_me|away|deposit', 'message'),
  rule('reward_elsewhere', 'refund|review + contact|scan|ask_handle|give_handle', 'sentence'),
  rule('reward_elsewhere', 'review + wallet|bank|messenger|social', 'sentence'),
  rule('reward_for_review', 'review + refund', 'sentence'),
  rule('proof_of_payment', 'proof + pay|pay_me|money|account', 'message'),
  // The talk elsewhere
  rule('contact_elsewhere', 'contact|ask_handle|give_handle + messenger|social', 'clause', TALK),
  rule('contact_elsewhere', 'away|filter|problem + messenger|social|contact', 'sentence', TALK),
  rule('channel_named', 'messenger', 'sentence', ['in_platform']),
  rule('call_or_mail', 'contact|ask_handle|give_handle + phone|email', 'clause', TALK),
  rule('handle_given', 'messenger|social + contact_handle|number', 'touching', TALK),
  rule('number_given', 'contact|give_handle + contact_handle|number', 'clause', TALK),
  rule('number_given', 'contact|give_handle + contact_handle', 'sentence', TALK),
  rule('number_given', 'messenger|social|email + contact_handle', 'clause', TALK),
  rule('handle_asked', 'ask_handle', 'sentence', TALK),
  rule(
    'profile_hint',
    'hint + contact|ask_handle|give_handle|messenger|social|phone|number|filter',
    'sentence',
    TALK,
  ),
  rule('hint_only', 'hint', 'sentence', TALK),
  rule('dodges_filter', 'filter', 'sentence', TALK),
  // Gone once done
  rule(
    'fake_support',
    'support + verify|link|foreign_link|card_data|deposit|pay_me|messenger',
    'message',
    BAIT,
  ),
  rule('fake_support', 'support + refund|account', 'message'),
  rule('fake_support', 'support + site + pay|problem|verify', 'message', BAIT),
  // Nobody's support is paid with a voucher.
  rule('fake_support', 'support + gift_card|undoable', 'message', BAIT),
  rule('unfreeze', 'verify + pay|pay_me|link|card_data|deposit|problem', 'sentence', BAIT),
  rule('speaks_for_site', 'site + card_data|verify', 'sentence'),
  rule('card_data', 'card_data + link|refund|scan|verify|support', 'message'),
  rule('pay_at_link', 'pay|pay_me|deposit|escrow + foreign_link', 'sentence', [
    'question',
    'in_person',
    'goods',
  ]),
  rule('fake_escrow', 'escrow + pay|pay_me|link|money|contact|messenger|away', 'message'),
  rule('courier_fee', 'courier + pay|pay_me|money|link|card_data|deposit', 'sentence'),
  rule('overpaid', 'overpay + pay|pay_me|refund|money|account', 'message', PLAIN),
  rule('cash_deadline', 'arrives + urgency|threat', 'sentence'),
  rule('threat', 'threat + pay|pay_me|away|cancel|verify|money|urgency', 'message'),
  rule('device_login', 'login', 'sentence'),
  rule('login_code', 'login_payload', 'sentence'),
  rule('lookalike_host', 'lookalike', 'sentence'),
];
