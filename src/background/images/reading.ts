import type { DetectedCode } from '../../core/finding.ts';

/** Why a picture was not read; the popup counts it as not checked. */
export type Unread =
  | 'address' // not http(s) or data:, or inside of a private network
  | 'unreachable'
  | 'timeout'
  | 'too_large' // more bytes than we are ready to fetch
  | 'too_many_pixels'
  | 'not_a_picture'
  | 'vector' // SVG: only the page can draw it
  | 'broken'
  | 'decoder'
  | 'busy';

/** What is in a picture, or why nobody knows. */
export type PictureReading =
  | { readonly ok: true; readonly codes: readonly DetectedCode[] }
  | { readonly ok: false; readonly unread: Unread };

/** Failures that may be gone at the next try, or under another page; the others would only repeat. */
const PASSING: readonly Unread[] = ['unreachable', 'timeout', 'decoder', 'busy', 'address'];

/** Whether a reading holds for everyone who asks again. */
export function isLasting(reading: PictureReading): boolean {
  return reading.ok || !PASSING.includes(reading.unread);
}
