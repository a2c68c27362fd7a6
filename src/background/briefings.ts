import { matchesHost, pageKindOf, parseUrl, platformOf } from '../core/hosts.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { PageKind, Platform } from '../core/platform.ts';
import { closestLocale } from '../i18n/locales.ts';
import type { Briefing, PagePlatform, TabState } from '../messaging/messages.ts';
import type { Settings } from '../storage/settings.ts';

/** Pages on which a payment belongs: nothing to look for, the platform's own codes and forms stand here. */
const QUIET: readonly PageKind[] = ['checkout', 'login'];

/** What we know of an address. */
export interface Whereabouts {
  readonly host: string | null;
  readonly platform: Platform | null;
  readonly pageKind: PageKind;
  readonly status: TabState['status'];
  readonly pausedUntil: number | null;
}

/**
 * Finds out where a frame stands: its own address decides, and where that says nothing (about:blank, srcdoc) the tab's.
 *
 * @param now milliseconds since the epoch, for pauses that end
 */
export function whereabouts(
  knowledge: Knowledge,
  settings: Settings,
  frameUrl: string,
  tabUrl: string,
  now: number,
): Whereabouts {
  const address = frameUrl.startsWith('http') ? frameUrl : tabUrl;
  const host = parseUrl(tabUrl)?.hostname ?? null;
  const platform = platformOf(knowledge.platforms, address) ?? platformOf(knowledge.platforms, tabUrl);
  const pageKind = platform ? pageKindOf(platform, address) : 'other';
  const paused = host === null ? undefined : pauseOf(settings, host, now);
  const status = statusOf(tabUrl, host, platform, settings, paused !== undefined);
  return { host, platform, pageKind, status, pausedUntil: paused ?? null };
}

/** When the pause on a host ends (null: not by itself); undefined where there is none. A pause may be on `*.example.com`. */
function pauseOf(settings: Settings, host: string, now: number): number | null | undefined {
  const ends = Object.entries(settings.pausedSites)
    .filter(([site, until]) => matchesHost(site, host) && (until === null || until > now))
    .map(([, until]) => until);
  return ends.includes(null) ? null : ends.sort((a, b) => Number(a) - Number(b)).at(-1);
}

/** The pauses that are left after a host was switched on again. */
export function resumed(pausedSites: Settings['pausedSites'], host: string): Settings['pausedSites'] {
  return Object.fromEntries(Object.entries(pausedSites).filter(([site]) => !matchesHost(site, host)));
}

function statusOf(
  tabUrl: string,
  host: string | null,
  platform: Platform | null,
  settings: Settings,
  paused: boolean,
): TabState['status'] {
  if (!/^https?:/.test(tabUrl)) return 'unreachable';
  const added = host !== null && settings.addedSites.some((site) => matchesHost(site, host));
  if (!platform?.watched && !added) return 'unwatched';
  return paused ? 'paused' : 'watching';
}

/**
 * What a frame is told.
 *
 * @param asked the shopper asked to check this page, whatever site it is
 * @param spoken the language of the interface, BCP 47
 */
export function briefingOf(
  where: Whereabouts,
  settings: Settings,
  address: string,
  asked: boolean,
  spoken: string,
): Briefing {
  const watch = asked || (where.status === 'watching' && !QUIET.includes(where.pageKind));
  return {
    watch,
    platform: where.platform ? pagePlatform(where.platform, where.pageKind, address, spoken) : null,
    sensitivity: settings.sensitivity,
    coverCodes: settings.coverCodes,
    language: settings.language,
  };
}

/** A platform without its functions, as it travels to a frame. */
export function pagePlatform(
  platform: Platform,
  pageKind: PageKind,
  address: string,
  language: string,
): PagePlatform {
  const url = parseUrl(address);
  const ids = url ? platform.ids?.(url) : undefined;
  const { protection } = platform;
  return {
    id: platform.id,
    name: inLanguage(platform.names ?? {}, language) ?? platform.name,
    rule: platform.rule,
    protection: protection && (inLanguage(protection, language) ?? protection.en),
    pageKind,
    chat: platform.chat ?? null,
    listing: platform.listing ?? null,
    itemId: ids?.itemId ?? null,
    sellerId: ids?.sellerId ?? null,
    conversationId: ids?.conversationId ?? null,
  };
}

/** The entry of a table by language that is nearest to the shopper's: `de` for `de-AT`; null when there is none. */
function inLanguage(table: Readonly<Record<string, string>>, language: string): string | null {
  const wanted = closestLocale(language);
  return (wanted !== null && (table[wanted] ?? table[wanted.split('-')[0] ?? ''])) || null;
}
