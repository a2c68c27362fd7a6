import type { FetchedPicture } from './reports.ts';

/** Larger pictures are named in a report by their address only, in bytes. */
const LARGEST = 8_000_000;
const TIMEOUT = 8_000;

/**
 * Fetches the original bytes of a picture for a report: without cookies, without a referrer, never from an address
 * inside the shopper's own network. Null where it cannot be had. Never throws.
 */
export async function fetchPicture(address: string): Promise<FetchedPicture | null> {
  if (!mayFetch(address)) return null;
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const mediaType = (answer.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!answer.ok || !mediaType.startsWith('image/') || !mayFetch(answer.url || address)) return null;
    const bytes = await atMost(answer, LARGEST);
    return bytes === null ? null : { bytes, mediaType };
  } catch {
    return null;
  }
}

/** Whether an address is public: https by a name of the public web, or the picture itself (`data:`). */
export function mayFetch(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'data:') return true;
  const isName = /\.[a-z][a-z0-9-]*$/u.test(hostname);
  return (
    protocol === 'https:' && isName && !/(?:^|\.)(?:localhost|local|internal|lan|home|arpa)$/u.test(hostname)
  );
}

async function atMost(answer: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    length += piece.value.length;
    if (length > limit) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
