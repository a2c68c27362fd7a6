import { SENSITIVITIES } from '../core/risk.ts';
import { storageItem } from './item.ts';
import { asEndpoint, asFields, asHost, asList, asNumber, asRecord, asText } from './parse.ts';
import { DEFAULT_SETTINGS, type Settings, type TrustedSeller } from './settings.ts';

/** The shopper's settings, as stored. */
export const settings = storageItem<Settings>('settings', {
  sensitivity: (raw) => SENSITIVITIES.find((known) => known === raw) ?? DEFAULT_SETTINGS.sensitivity,
  coverCodes: (raw) => (typeof raw === 'boolean' ? raw : DEFAULT_SETTINGS.coverCodes),
  pausedSites: parsePausedSites,
  addedSites: (raw) => [...new Set(asList(raw).flatMap((host) => asHost(host) ?? []))],
  trustedSellers: (raw) => asList(raw).flatMap((seller) => parseTrustedSeller(seller) ?? []),
  country: (raw) => matching(raw, /^[A-Z]{2}$/),
  language: (raw) => matching(raw, /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/),
  endpoint: asEndpoint,
});

function parsePausedSites(raw: unknown): Settings['pausedSites'] {
  const entries = Object.entries(asRecord(raw) ?? {}).filter(
    ([host, until]) => asHost(host) !== null && (until === null || asNumber(until) !== null),
  );
  return Object.fromEntries(entries) as Settings['pausedSites'];
}

function parseTrustedSeller(raw: unknown): TrustedSeller | null {
  const seller = asFields<keyof TrustedSeller>(raw);
  const platform = asText(seller.platform);
  const id = asText(seller.id);
  if (platform === null || id === null) return null;
  return { platform, id, name: asText(seller.name), since: asNumber(seller.since) ?? 0 };
}

function matching(raw: unknown, shape: RegExp): string | null {
  const text = asText(raw);
  return text !== null && shape.test(text) ? text : null;
}
