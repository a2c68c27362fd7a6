import type { ParsedPayload } from '../payload.ts';
import type { Handle } from '../rail.ts';
import { findAll, isInsideWord, traitsOf } from './scan.ts';

/** Coin addresses of a shape in running text; `read` accepts them by their checksum. */
export function findCoinAddresses(
  text: string,
  shape: RegExp,
  read: (address: string) => ParsedPayload | null,
): Handle[] {
  if (traitsOf(text).longestRun < 26) return [];
  return findAll(text, shape, (match, at) =>
    isInsideWord(text, at, at + match.length) ? null : read(match),
  );
}
