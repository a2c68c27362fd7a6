import type { Bundle } from '../../reporting/report.ts';
import { retryAfter } from './backoff.ts';

/** What became of one attempt. */
export type Delivery =
  | { readonly kind: 'sent'; readonly status: number }
  /** The receiver does not want it, and will not want it the next time either. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nothing is known of it, or the receiver asks to come back. `wait` in milliseconds, where it told. */
  | { readonly kind: 'later'; readonly status: number | null; readonly wait: number | null };

/** How long an attempt may take, milliseconds: shorter than the half minute after which Chromium ends a background that waits for an answer. */
export const TIMEOUT = 25_000;

/** Come back later: still busy with the first copy of this request, too early, too many. */
const PASSING: readonly number[] = [408, 409, 425, 429];

/**
 * Hands one report over by HTTP: POST, `application/json`, `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header),
 * so that a receiver that got it twice counts it once. No cookies, no referrer, no redirects. Never throws.
 */
export async function deliver(
  endpoint: string,
  bundle: Bundle,
  send: typeof fetch,
  now: () => number,
  timeout = TIMEOUT,
): Promise<Delivery> {
  try {
    const response = await send(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${bundle.report.id}"` },
      body: JSON.stringify(bundle),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    // What it says beyond its status is of no interest and of unknown length.
    void response.body?.cancel().catch(() => undefined);
    const { status } = response;
    if (response.ok) return { kind: 'sent', status };
    if (status >= 500 || PASSING.includes(status)) {
      return { kind: 'later', status, wait: retryAfter(response.headers.get('Retry-After'), now()) };
    }
    return { kind: 'refused', status };
  } catch {
    return { kind: 'later', status: null, wait: null };
  }
}
