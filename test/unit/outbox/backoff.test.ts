import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoff, retryAfter } from '../../../src/background/outbox/backoff.ts';

it('stays within an exponential bound, and within an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const wait = backoff(attempts, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(3_600_000, 5_000 * 2 ** attempts));
      },
    ),
  );
  expect(backoff(3, 1)).toBe(40_000);
  expect(backoff(3, 0.25)).toBe(10_000);
});

it('reads seconds and dates, and nothing else', () => {
  const now = Date.UTC(2026, 10, 24);
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Tue, 24 Nov 2026 00:01:00 GMT', now)).toBe(60_000);
  expect(retryAfter('Mon, 23 Nov 2026 00:00:00 GMT', now)).toBe(0);
  expect(retryAfter('999999999', now)).toBe(86_400_000);
  expect(retryAfter('soon', now)).toBeNull();
  expect(retryAfter(null, now)).toBeNull();
});
