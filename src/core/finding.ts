import type { Assessment } from './evidence.ts';
import type { Party, Place, Speaker } from './observation.ts';
import type { ParsedPayload } from './payload.ts';

/** A point in the picture's own pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The format of WeChat's round codes, which are recognised by sight and cannot be read. */
export const ROUND_CODE = 'wechat_mini_program';

/** A code read from pixels. */
export interface DetectedCode {
  /** Empty where the code is recognised and cannot be read. */
  readonly rawValue: string;
  /** Barcode Detection API format name, e.g. `qr_code`, or {@link ROUND_CODE}. */
  readonly format: string;
  /** Clockwise from the top left, four points. */
  readonly cornerPoints: readonly Point[];
}

/** A code and what it means. */
export interface ReadCode extends DetectedCode {
  readonly parsed: ParsedPayload;
}

/** `open` until the shopper decides; `fine` = "this is fine"; `trusted` = the seller is trusted. */
export type FindingState = 'open' | 'fine' | 'trusted' | 'reported';

/** One thing worth a warning, as warnings, popup and report all see it. */
export interface Finding {
  /** The same matter in the same conversation has the same id, so that repeats fold into the first. */
  readonly id: string;
  /** The observations in the page it stands on, oldest first. */
  readonly observationIds: readonly string[];
  readonly kind: 'text' | 'link' | 'image';
  readonly assessment: Assessment;
  readonly from: Speaker;
  readonly place: Place;
  readonly conversation: string | null;
  readonly party: Party | null;
  readonly displayedTime: string | null;
  /** The message verbatim, the link's address, or the picture's alternative text. */
  readonly text: string;
  /** The picture's address, for kind image. */
  readonly source: string | null;
  readonly codes: readonly ReadCode[];
  /** What the message, link or code says about whom it pays; the most telling one. */
  readonly payload: ParsedPayload | null;
  /** The name of the payload's rail or channel as its owner writes it, for people. */
  readonly railName?: string | null;
  readonly platform: string | null;
  readonly pageUrl: string;
  readonly pageTitle: string;
  /** Milliseconds since the epoch. */
  readonly seenAt: number;
  readonly state: FindingState;
}
