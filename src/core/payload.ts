/** What a decoded code or a link is for. */
export type PayloadKind = 'payment' | 'contact' | 'crypto' | 'link' | 'login' | 'other';
export type Owner = 'personal' | 'merchant' | 'unknown';

/** The meaning of one payload (the text of a code, a link, or a handle found in a message). */
export interface ParsedPayload {
  readonly kind: PayloadKind;
  /** The rail or channel's id, e.g. `alipay`, `pix`, `wechat`; null where nothing is known of it. */
  readonly rail: string | null;
  /** The payee or contact in the form a person would read it; null where the payload does not tell. */
  readonly payee: string | null;
  readonly owner: Owner;
  /** A decimal string without grouping, e.g. `149.90`. */
  readonly amount: string | null;
  /** ISO 4217, or the token's ticker. */
  readonly currency: string | null;
  /** Whether the code is made for one payment (true), can be paid again and again (false), or does not tell (null). */
  readonly dynamic: boolean | null;
  /** Whether the payload's own checksum holds; null where it has none. */
  readonly checksum: boolean | null;
}

/** A payload nobody knows. */
export const UNKNOWN_PAYLOAD: ParsedPayload = {
  kind: 'other',
  rail: null,
  payee: null,
  owner: 'unknown',
  amount: null,
  currency: null,
  dynamic: null,
  checksum: null,
};
