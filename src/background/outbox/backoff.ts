const BASE = 5_000;
const LONGEST = 60 * 60_000;
/** A server may ask for patience, but not for ever. */
const LONGEST_ASKED = 24 * 60 * 60_000;

/**
 * How long to wait before the next attempt: exponential with full jitter, so that a thousand machines that lost the
 * same server do not come back at the same moment.
 *
 * @param attempts attempts begun so far, 1 or more
 * @param random uniform in [0, 1)
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  return Math.round(random * Math.min(LONGEST, BASE * 2 ** Math.min(attempts, 30)));
}

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds or a date.
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now; null where there is none that can be read
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\d{1,9}$/u.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_ASKED);
}
