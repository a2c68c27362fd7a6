import type { Handle, Rail } from '../rail.ts';
import { findLinkHandles } from './links.ts';

// No handle is without a digit, an @, a $ or £, or the mark of a link; most messages are without all of them.
const HINT = /[\d@$£]|:\/\/|[a-z]\.[a-z]{2,}\/|\bdot\b/i;

/**
 * Every payee and contact that a text names by an account, a number, an address or a link, in the order of the text
 * and without overlaps (the longer one wins). The text is NFKC-normalised. Linear; never throws.
 */
export function findHandles(text: string, rails: readonly Rail[]): Handle[] {
  if (!HINT.test(text)) return [];
  const found = [...findLinkHandles(text, rails), ...rails.flatMap((rail) => rail.find?.(text) ?? [])];
  return withoutOverlaps(found);
}

/** In order, the longest first where two overlap; of two alike, the first given. */
export function withoutOverlaps(handles: readonly Handle[]): Handle[] {
  const byLength = [...handles].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Handle[] = [];
  for (const handle of byLength) {
    if (kept.every((other) => handle.end <= other.start || handle.start >= other.end)) kept.push(handle);
  }
  return kept.sort((a, b) => a.start - b.start);
}
