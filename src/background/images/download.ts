import { isPublicHost } from './public-address.ts';
import type { Unread } from './reading.ts';

/** Bytes and milliseconds; a payment picture is a few hundred kilobytes. */
export const MOST_BYTES = 8 * 1024 * 1024;
export const MOST_TIME = 8000;

/** The file, or why there is none. */
export type Download =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly unread: Unread };

/**
 * Fetches a picture's bytes as nobody in particular: without cookies and without a referrer, from the browser's cache
 * while it is fresh. Addresses inside of private networks are refused, except for the page's own origin (`page`), which
 * it can reach by itself. Browsers follow redirects (at most 20) without showing them, so where they end is judged
 * before anything is read of it. Never throws.
 */
export async function download(
  address: string,
  page: string | null,
  fetcher: typeof fetch,
): Promise<Download> {
  if (!isAllowed(address, page)) return { ok: false, unread: 'address' };
  const signal = AbortSignal.timeout(MOST_TIME);
  try {
    const response = await fetcher(address, {
      credentials: 'omit',
      // From the cache while it is fresh by the site's own word, asked again after.
      cache: 'default',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    });
    if (response.redirected && !isAllowed(response.url, page)) return await refuse(response, 'address');
    if (!response.ok) return await refuse(response, 'unreachable');
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES)
      return await refuse(response, 'too_large');
    return await collect(response);
  } catch {
    return { ok: false, unread: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

/** Whether we may ask for this address on behalf of that page. */
export function isAllowed(address: string, page: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin } = new URL(address);
  if (protocol === 'data:') return true;
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return isPublicHost(hostname) || (page !== null && URL.canParse(page) && new URL(page).origin === origin);
}

async function refuse(response: Response, unread: Unread): Promise<Download> {
  await response.body?.cancel();
  return { ok: false, unread };
}

/** Reads the body and stops as soon as it grows too large, whatever its header promised. */
async function collect(response: Response): Promise<Download> {
  const reader = response.body?.getReader();
  if (!reader) return { ok: false, unread: 'unreachable' };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return { ok: false, unread: 'too_large' };
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, bytes };
}
