import type { Confidence } from '../../core/platform.ts';

/** A place where somebody can act on a report. */
export interface Door {
  /** Stable; a handed-over report remembers it. */
  readonly id: string;
  readonly kind: 'platform' | 'payment' | 'national';
  /** The receiver's own name for itself. */
  readonly name: string;
  /** An https address of the receiver itself; null where the way leads through a phone or an app only. */
  readonly url: string | null;
  /** As one dials it in the country. */
  readonly phone: string | null;
  /** The steps a person takes there, in order, in the receiver's words or as message keys. */
  readonly steps: readonly string[];
  /** Where the address was read. Empty: general knowledge (`confidence` is `known`). */
  readonly source: string;
  /** The day on which the source was read, ISO 8601; null where it is general knowledge. */
  readonly checked: string | null;
  readonly confidence: Confidence;
}

/** A national body, by the country it serves (ISO 3166-1 alpha-2). */
export interface NationalDoor extends Door {
  readonly kind: 'national';
  readonly country: string;
}

/** A payment provider's door, by the rails it is responsible for. */
export interface PaymentDoor extends Door {
  readonly kind: 'payment';
  readonly rails: readonly string[];
  /** The country whose shoppers it serves; null: any. */
  readonly country: string | null;
}
