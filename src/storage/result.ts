/** Why storage refused: no room left, or not readable or writable at all. */
export type StorageFailure = 'full' | 'unavailable';

/** The outcome of a write; storage never throws at its callers. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly failure: StorageFailure };

export const WRITTEN: Written = { ok: true };

/**
 * Sorts an error of `browser.storage` or IndexedDB into the two that a person can act on.
 * Chromium names its limits in the message (`QUOTA_BYTES_PER_ITEM quota exceeded`), IndexedDB by the error's name.
 */
export function failureOf(error: unknown): StorageFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|QuotaExceeded|disk is full|no space/i.test(text) ? 'full' : 'unavailable';
}
