import type { PageKind, Platform } from './platform.ts';

/** Whether a host is the one named, or, for `*.example.com`, example.com itself or below it (as in match patterns). */
export function matchesHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a link leads to the platform's own checkout, payment or account. */
export function isOwnHost(platform: Platform, host: string): boolean {
  return platform.ownHosts.some((own) => matchesHost(own, host));
}

/** The platform that an address belongs to, or null. Only https: nothing else is vouched for. */
export function platformOf(platforms: readonly Platform[], address: string): Platform | null {
  const url = parseUrl(address);
  if (url?.protocol !== 'https:') return null;
  return platforms.find((platform) => platform.hosts.some((host) => matchesHost(host, url.hostname))) ?? null;
}

/** What kind of page of the platform an address is; `other` when none of its rules fits. */
export function pageKindOf(platform: Platform, address: string): PageKind {
  const url = parseUrl(address);
  if (!url) return 'other';
  const place = `${url.hostname}${url.pathname}${url.search}`;
  return platform.pages.find((page) => page.url.test(place))?.kind ?? 'other';
}

/** Parses an address; null instead of an exception. */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
