/** The ways in which a payment is steered away from the platform's checkout. */
export const TACTICS = [
  'contact_handoff',
  'direct_payment',
  'payment_handle',
  'discount_lure',
  'irreversible_rail',
  'fake_escrow',
  'fake_support',
  'deposit_first',
  'urgency',
  'qr_push',
  'obfuscation',
  'fee_avoidance',
  'account_problem_excuse',
  'refund_lure',
  'order_cancel_push',
  'overpayment',
  'courier_scam',
  'device_login',
] as const;
export type Tactic = (typeof TACTICS)[number];
