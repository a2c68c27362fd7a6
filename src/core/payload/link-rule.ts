import type { ParsedPayload } from '../payload.ts';
import { type Address, readAddress } from './address.ts';

/** A kind of link: where it leads, and what that means. */
export type LinkRule = readonly [
  /** `host/path` in lower case, or `scheme://path` for a deep link. */
  shape: RegExp,
  meaning: (link: Address) => ParsedPayload | null,
];

/** A parser that answers with the meaning of the first rule whose shape the link has. */
export function readLinks(...rules: readonly LinkRule[]): (text: string) => ParsedPayload | null {
  return (text) => {
    const link = readAddress(text);
    if (link === null) return null;
    const place =
      link.scheme === 'https' ? `${link.host}/${link.route}` : `${link.scheme}://${link.body.toLowerCase()}`;
    for (const [shape, meaning] of rules) {
      if (shape.test(place)) return meaning(link);
    }
    return null;
  };
}
