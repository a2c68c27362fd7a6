import type { Browser } from 'webextension-polyfill';

const named = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own interface for what content scripts do: messages and words. Since Manifest V3 both browsers answer
 * with promises; the polyfill would cost every watched page a tenth of the script and milliseconds at its start.
 */
export const browser = (named.browser ?? named.chrome) as Browser;
