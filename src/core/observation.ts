/** Who put a thing on the page: the other party, the shopper, the platform itself, the page's own content, or nobody we know. */
export const SPEAKERS = ['counterpart', 'self', 'platform', 'page', 'unknown'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Where on the page it stands. */
export type Place = 'message' | 'listing' | 'page';

/** The seller (or other party) a thing belongs to, as far as the page tells. `id` is stable within the platform. */
export interface Party {
  readonly id: string | null;
  readonly name: string | null;
  readonly profileUrl: string | null;
}

interface Observed {
  /** Unique within the frame; the page keeps the element behind it. */
  readonly id: string;
  readonly from: Speaker;
  readonly place: Place;
  /** A key of the conversation it belongs to, stable while the conversation is open; null outside of one. */
  readonly conversation: string | null;
  readonly party: Party | null;
  /** The time the page displays beside it, verbatim. */
  readonly displayedTime: string | null;
}

/** A message or another piece of text, as the shopper reads it (emoji pictures replaced by their `alt`). */
export interface TextObservation extends Observed {
  readonly kind: 'text';
  readonly text: string;
}

/** A link and its visible words. */
export interface LinkObservation extends Observed {
  readonly kind: 'link';
  readonly href: string;
  readonly text: string;
}

/** A picture, given by an address that the background can fetch. Pictures that only the page can read travel as pixels. */
export interface ImageObservation extends Observed {
  readonly kind: 'image';
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type Observation = TextObservation | LinkObservation | ImageObservation;
