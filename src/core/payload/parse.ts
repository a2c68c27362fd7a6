import { type ParsedPayload, UNKNOWN_PAYLOAD } from '../payload.ts';
import type { Rail } from '../rail.ts';
import { readAddress } from './address.ts';
import { plainLink } from './meaning.ts';
import { unwrap } from './unwrap.ts';

/** Longer than any code can hold (7089 digits in version 40-L) and than any link that works. */
const MAX_LENGTH = 16_384;
const MAX_WRAPPINGS = 5;

/**
 * Says what the text of a code or a link means: asks each rail, those with bare forms last, and looks inside
 * redirectors and other wrappings. A link nobody knows is kind `link`, anything else `other`. Never throws.
 */
export function parsePayload(raw: string, rails: readonly Rail[]): ParsedPayload {
  if (raw.length > MAX_LENGTH) return UNKNOWN_PAYLOAD;
  const outer = stripEdges(raw);
  let text: string | null = outer;
  for (let depth = 0; text !== null && depth < MAX_WRAPPINGS; depth++) {
    const known = ask(text, rails);
    if (known !== null) return known;
    text = unwrap(text);
  }
  return readAddress(outer) === null ? UNKNOWN_PAYLOAD : plainLink();
}

function ask(text: string, rails: readonly Rail[]): ParsedPayload | null {
  for (const lastResort of [false, true]) {
    for (const rail of rails) {
      if ((rail.lastResort ?? false) !== lastResort) continue;
      const parsed = rail.parse?.(text) ?? null;
      if (parsed !== null) return parsed;
    }
  }
  return null;
}

// White space, controls and zero-width characters around a payload, and the brackets or quotes it was pasted in.
const EDGE = /^[\s\p{Cc}\p{Cf}<>"'“”«»‹›]$/u;

function stripEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
