import type { Sensitivity } from '../core/risk.ts';

/** A seller the shopper has said to trust, on one platform. */
export interface TrustedSeller {
  readonly platform: string;
  readonly id: string;
  readonly name: string | null;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** Everything the shopper can set. Synchronised where the browser offers it. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  readonly coverCodes: boolean;
  /** Host -> milliseconds since the epoch at which the pause ends; null = until switched on again. */
  readonly pausedSites: Readonly<Record<string, number | null>>;
  /** Host names added by the shopper, beyond the platforms watched from the start. */
  readonly addedSites: readonly string[];
  readonly trustedSellers: readonly TrustedSeller[];
  /** ISO 3166-1 alpha-2, for the national reporting body; null = not chosen. */
  readonly country: string | null;
  /** BCP 47 of the explanations; null = the browser's own. */
  readonly language: string | null;
  /** An organisation's own endpoint for reports (https); null = none. */
  readonly endpoint: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  sensitivity: 'balanced',
  coverCodes: true,
  pausedSites: {},
  addedSites: [],
  trustedSellers: [],
  country: null,
  language: null,
  endpoint: null,
};
