import type { ParsedPayload } from './payload.ts';

/** What kind of means it is; decides how bad a steer towards it is. */
export type RailNature =
  | 'wallet' // Alipay, PayPal, Venmo
  | 'bank' // domestic bank transfer, IBAN, UPI, Pix, PromptPay
  | 'wire' // Western Union, MoneyGram, SWIFT: gone once sent
  | 'crypto'
  | 'gift_card'
  | 'card'
  | 'messenger' // WeChat, WhatsApp, LINE
  | 'phone'
  | 'email'
  | 'social'; // Instagram, Snapchat, Facebook outside of its marketplace

/**
 * The names people use, lower case. Matched as whole words in scripts that put spaces between words, anywhere in
 * those that do not; a leading or trailing `*` opens that side (`биткоин*`).
 */
export interface RailNames {
  /** Unmistakable names, in every script. */
  readonly plain: readonly string[];
  /** Short or everyday words that mean the rail only beside a word of paying or contacting (`v`, `line`, `signal`, `zap`). */
  readonly weak?: readonly string[];
  /** Spellings nobody uses but to get past a filter (`薇信`, `绿泡泡`, `v3nmo`): a disguise, evidence of its own. */
  readonly disguised?: readonly string[];
}

/** Something in running text that identifies a payee or contact, found by `find`. */
export interface Handle {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedPayload;
}

/** One payment rail or contact channel: everything we know of it. */
export interface Rail {
  /** Lower-case, stable: it is written into reports. Equals the file's name. */
  readonly id: string;
  /** The name as its owner writes it. */
  readonly name: string;
  readonly nature: RailNature;
  readonly names: RailNames;
  /** The hosts of its own links (`paypal.me`), without `www.`; a host that imitates one of them is a look-alike. */
  readonly hosts?: readonly string[];
  /** Reads a whole payload (code text or link). Null: not mine. Never throws. */
  readonly parse?: (payload: string) => ParsedPayload | null;
  /** `parse` is asked only when every rail without this mark has declined: it takes bare forms that others may claim. */
  readonly lastResort?: true;
  /** Finds handles of this rail in running text (already normalised to NFKC). Linear time. */
  readonly find?: (text: string) => readonly Handle[];
  /** What an account's name looks like right beside the rail's own name (`telegram: @jane`); read by handles/beside.ts. */
  readonly account?: RegExp;
}

/** Examples beside a rail's data; a generic test runs them, the bundler drops them. */
export interface RailExamples {
  /** Payloads that are this rail's, with the fields that must come out. */
  readonly is: readonly (readonly [payload: string, expected: Partial<ParsedPayload>])[];
  /** Payloads that look alike and are not this rail's. */
  readonly isNot: readonly string[];
}
