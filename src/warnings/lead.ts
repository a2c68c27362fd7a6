import type { Finding } from '../core/finding.ts';
import type { Tactic } from '../core/tactics.ts';

/** What tells the most about a message, most telling first: the warning's title speaks of the first one found. */
const TELLING: readonly Tactic[] = [
  'device_login',
  'fake_support',
  'fake_escrow',
  'overpayment',
  'courier_scam',
  'irreversible_rail',
  'order_cancel_push',
  'refund_lure',
  'deposit_first',
  'discount_lure',
  'fee_avoidance',
  'account_problem_excuse',
  'qr_push',
  'payment_handle',
  'direct_payment',
  'urgency',
  'contact_handoff',
  'obfuscation',
];

/** The tactics that only move the talk: no word of money yet. */
const TALK: ReadonlySet<Tactic> = new Set(['contact_handoff', 'obfuscation', 'urgency']);

/** What kind of harm a finding is about; decides what the warning says would be lost and what to do. */
export type Matter = 'talk' | 'pay' | 'gone' | 'login' | 'support' | 'back';

/** A finding's tactics, most telling first, each once. */
export function tacticsOf(finding: Finding): readonly Tactic[] {
  return TELLING.filter((tactic) => finding.assessment.tactics.includes(tactic));
}

/** What a finding is about. */
export function matterOf(finding: Finding): Matter {
  const tactics = tacticsOf(finding);
  const { payload } = finding;
  if (payload?.kind === 'login' || tactics.includes('device_login')) return 'login';
  if (tactics.includes('fake_support') || tactics.includes('courier_scam')) return 'support';
  if (tactics.includes('overpayment')) return 'back';
  if (payload?.kind === 'crypto' || tactics.includes('irreversible_rail')) return 'gone';
  if (payload?.kind === 'payment' || tactics.some((tactic) => !TALK.has(tactic))) return 'pay';
  return 'talk';
}
