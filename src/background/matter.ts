import type { Observation } from '../core/observation.ts';

/**
 * The id of the matter an observation is about: the same words (or the same code) from the same party have the same id,
 * on this page and on the next visit, so that repeats fold into the first and "this is fine" is remembered.
 *
 * @param matter the message's text, the link's address or the codes' payloads
 */
export async function matterId(
  observation: Observation,
  platform: string | null,
  matter: string,
): Promise<string> {
  const whose = observation.party?.id ?? observation.party?.name ?? observation.conversation ?? '';
  const words = matter.normalize('NFKC').replace(/\s+/gu, ' ').trim().slice(0, 4000);
  const bytes = new TextEncoder().encode(JSON.stringify([platform, whose, observation.kind, words]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
