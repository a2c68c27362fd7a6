import browser from 'webextension-polyfill';
import { asEndpoint } from './parse.ts';

/** What an organisation has laid down for its machines (enterprise policy); see `public/managed_schema.json`. */
export interface Policy {
  /** Where reports are also sent; stands above the shopper's own setting. Null: not laid down. */
  readonly endpoint: string | null;
}

/** Reads the policy. A browser without managed storage, or without a policy for us, has none. */
export async function readPolicy(): Promise<Policy> {
  try {
    const { endpoint } = await browser.storage.managed.get(['endpoint']);
    return { endpoint: asEndpoint(endpoint) };
  } catch {
    return { endpoint: null };
  }
}
