import { matchesHost } from './hosts.ts';
import type { Platform } from './platform.ts';

/** A host written in running text. */
export interface WrittenHost {
  readonly start: number;
  readonly end: number;
  readonly host: string;
}

const TLDS =
  'com|net|org|info|biz|top|vip|xyz|cn|shop|site|online|store|live|club|icu|cc|me|co|io|app|link|click|pw|ru|su|de|fr|it|es|pl|uk|eu|in|id|vn|th|jp|kr|tw|hk|br|mx|tr|ua|nl|ph|my|sg|ae|sa|eg|us|ca|au|to|ws|fun|pro|work|cfd|sbs|buzz|rest|lol|bond|cyou|win|bid|loan|support|help|center|services|world|today|space|website|asia';
// A space beside the dot is a way past a filter ("gi0hang-tk . vip"), only believed before the endings scammers buy.
const HOST = new RegExp(
  `(?<![a-z0-9@._-])(?:[a-z0-9-]{1,50}\\.){0,3}[a-z0-9-]{2,50}(?:\\.(?:${TLDS})|(?: \\. ?| ?\\. )(?:top|vip|xyz|icu|cc|cn|shop|site|club))(?![a-z0-9.-]*[a-z0-9@])`,
  'g',
);

/** Every host written in a lower-case text. Linear: every repetition is bounded. */
export function findHosts(text: string): WrittenHost[] {
  const hosts: WrittenHost[] = [];
  for (const match of text.matchAll(HOST)) {
    const host = match[0].replaceAll(' ', '');
    hosts.push({ start: match.index, end: match.index + match[0].length, host });
  }
  return hosts;
}

const LETTERS: Readonly<Record<string, string>> = {
  l: 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '5': 's',
  '4': 'a',
};
const skeleton = (text: string): string => Array.from(text, (char) => LETTERS[char] ?? char).join('');

/** Hosts that bear the name honestly. */
const HONEST = /(?:^|\.)(?:(?:ssl-)?images-amazon|media-amazon|amazon-adsystem|m-media-amazon)\.com$/;

/** A name this short is part of too many honest hosts. */
const SHORTEST_NAME = 4;

/** What is known of the hosts that marketplaces use, and that others imitate. */
export interface KnownHosts {
  /** Whether a host is a marketplace's own. */
  readonly isOwn: (host: string) => boolean;
  /** The name of the marketplace that a host imitates, or null. */
  readonly imitated: (host: string) => string | null;
}

/** Both checks over the same platforms. */
export function knownHosts(platforms: readonly Platform[]): KnownHosts {
  const isOwn = ownHosts(platforms);
  return { isOwn, imitated: imitations(platforms, isOwn) };
}

/** Builds the check whether a host is a platform's own, or below one that is. */
function ownHosts(platforms: readonly Platform[]): (host: string) => boolean {
  const own = platforms.flatMap((platform) => [...platform.hosts, ...platform.ownHosts]);
  const patterns = own.flatMap((pattern) => [pattern, `*.${pattern.replace('*.', '')}`]);
  return (host) => HONEST.test(host) || patterns.some((pattern) => matchesHost(pattern, host));
}

/**
 * Builds the check whether a host dresses up as a marketplace: its name as one of the host's words
 * (`zhuanzhuan-yanji.top`, `ctrlp-verify.cn`, `ebay.com-help.site`) where the host is not its own.
 */
export function imitations(
  platforms: readonly Platform[],
  isOwn: KnownHosts['isOwn'] = ownHosts(platforms),
): KnownHosts['imitated'] {
  const names = new Map<string, string>();
  const own = platforms.flatMap((platform) => [...platform.hosts, ...platform.ownHosts]);
  for (const host of own) {
    const labels = host.replace('*.', '').split('.');
    const name = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? labels.at(-3) : labels.at(-2);
    if (name && name.length >= SHORTEST_NAME) names.set(skeleton(name), name);
  }
  return (host) => {
    if (isOwn(host)) return null;
    const labels = host.split('.');
    // amazon.ae is Amazon's, whether or not it is on our list.
    if (
      labels.length <= 3 &&
      labels.some((label, i) => i < labels.length - 1 && names.get(skeleton(label)) === label)
    ) {
      if (!labels.some((label) => label.includes('-'))) return null;
    }
    for (const word of labels.slice(0, -1).flatMap((label) => label.split('-'))) {
      const name = names.get(skeleton(word));
      if (name) return name;
    }
    return null;
  };
}
