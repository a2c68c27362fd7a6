import type { ParsedPayload } from '../payload.ts';
import { type Address, readAddress } from './address.ts';

/** A kind of link: where it leads, and what that means. */
export type LinkRule = readonly [
  /** Tested against {@link Address.place}. */
  shape: RegExp,
  meaning: (link: Address) => ParsedPayload | null,
];

/** A parser that answers with the meaning of the first rule whose shape the link has. */
export function readLinks(...rules: readonly LinkRule[]): (text: string) => ParsedPayload | null {
  return (text) => {
    const link = readAddress(text);
    if (link === null) return null;
    for (const [shape, meaning] of rules) {
      if (shape.test(link.place)) return meaning(link);
    }
    return null;
  };
}
