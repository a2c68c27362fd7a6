import type { Reason } from './assess.ts';
import type { Circumstance } from './circumstance.ts';
import { isOwnHost, parseUrl } from './hosts.ts';
import { lookalike } from './payload/lookalike.ts';
import { isShortLink } from './payload/short-link.ts';
import { type ParsedPayload, UNKNOWN_PAYLOAD } from './payload.ts';
import type { Rail } from './rail.ts';
import type { Signal } from './weights.ts';

/** What judging a payload needs to know. */
export interface PayloadKnowledge {
  readonly rails: readonly Rail[];
  /** The name of the marketplace that a host imitates, or null. */
  readonly imitated: (host: string) => string | null;
}

/** A merchant's or one-time code is weaker than a person's: shops hang them up honestly. */
const MERCHANT = 0.85;

/** What a code says by itself, where it stands. Empty for the platform's own codes on its own pages. */
export function reasonsOfCode(
  raw: string,
  parsed: ParsedPayload,
  where: Circumstance,
  known: PayloadKnowledge,
): Reason[] {
  const { platform, pageKind, place, from } = where;
  if (from === 'self' || from === 'platform') return [];
  const signal = signalOf(parsed, 'code');
  const own = platform?.ownCodes?.some((code) => code.pages.includes(pageKind) && code.payload(raw, parsed));
  // The same code in a message is not the platform's: sellers send photographs of it. In a seller's own pictures only
  // codes that neither pay nor sign in are believed to be the platform's.
  if (own && (place === 'page' || (place === 'listing' && signal === null))) return [];
  if (signal) return [reason(signal, raw, signal === 'payment_code' ? MERCHANT : 1)];
  return reasonsOfHost(raw, where, known);
}

/** What a round code is known to be without being read: a reward code pays a person, a mini program may do anything. */
export const ROUND_CODE_PAYLOAD: ParsedPayload = { ...UNKNOWN_PAYLOAD, rail: 'wechat' };

/** What a round code says by being there. On a shop's page it is decoration: everybody's mini program hangs there. */
export function reasonsOfRoundCode({ from, place }: Circumstance): Reason[] {
  if (from === 'self' || from === 'platform' || place === 'page') return [];
  return [reason('unread_code', '', 1)];
}

/** What a link says by itself. Links to the platform's own hosts are silent. */
export function reasonsOfLink(
  href: string,
  parsed: ParsedPayload,
  where: Circumstance,
  known: PayloadKnowledge,
): Reason[] {
  if (where.from === 'self' || where.from === 'platform') return [];
  const host = parseUrl(href)?.hostname ?? '';
  if (where.platform && isOwnHost(where.platform, host)) return [];
  const signal = signalOf(parsed, 'link');
  return signal ? [reason(signal, href, 1)] : reasonsOfHost(href, where, known);
}

function reasonsOfHost(address: string, where: Circumstance, known: PayloadKnowledge): Reason[] {
  const host = parseUrl(address)?.hostname ?? '';
  if (host === '' || (where.platform && isOwnHost(where.platform, host))) return [];
  if (lookalike(address, known.rails) !== null || known.imitated(host) !== null)
    return [reason('lookalike_host', address, 1)];
  return isShortLink(address) ? [reason('short_link', address, 1)] : [];
}

function signalOf({ kind, owner }: ParsedPayload, carrier: 'code' | 'link'): Signal | null {
  switch (kind) {
    case 'login':
      return 'login_code';
    case 'crypto':
      return 'crypto_payee';
    case 'payment':
      if (carrier === 'link') return 'payment_link';
      return owner === 'merchant' ? 'payment_code' : 'personal_code';
    case 'contact':
      return carrier === 'code' ? 'contact_code' : 'contact_link';
    default:
      return null;
  }
}

const reason = (signal: Signal, text: string, strength: number): Reason => ({
  signal,
  strength,
  start: 0,
  end: text.length,
});
