import type { Platform } from '../core/platform.ts';
import type { Settings } from '../storage/settings.ts';

/** Whether a platform is switched on: none of its hosts is paused without an end. */
export function isOn(platform: Platform, settings: Settings): boolean {
  return !platform.hosts.every((host) => settings.pausedSites[host] === null);
}

/** The pauses after a platform was switched on or off. */
export function switched(platform: Platform, on: boolean, settings: Settings): Settings['pausedSites'] {
  const others = Object.entries(settings.pausedSites).filter(([host]) => !platform.hosts.includes(host));
  const off = on ? [] : platform.hosts.map((host) => [host, null] as const);
  return Object.fromEntries([...others, ...off]);
}

/** The host name in what somebody typed or pasted, or null. */
export function hostOfInput(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') && !/[*_\s]/u.test(hostname) ? hostname : null;
}

/** How a host pattern is shown: `*.ebay.com` as `ebay.com`. */
export function shownHost(host: string): string {
  return host.replace(/^\*\./u, '');
}
