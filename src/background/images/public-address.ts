/** Names that stand for something inside of a house or a company (RFC 6762, 6761, 8375, and habit). */
const INSIDE = ['local', 'localhost', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'home.arpa'];

/** IPv4 blocks that are not the public internet (IANA special-purpose registry), as [first address, prefix length]. */
const SPECIAL_IPV4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Whether a host, as `URL.hostname` gives it, may be asked for a picture on behalf of a page: a page must not reach
 * the shopper's own router through us. The URL parser has already turned `0x7f.1`, `017700000001` and `2130706433` into
 * four decimal numbers. A public name that resolves to a private address cannot be told here.
 */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1));
  const ipv4 = ipv4Number(host);
  if (ipv4 !== null) return isPublicIpv4(ipv4);
  if (!host.includes('.')) return false;
  return !INSIDE.some((name) => host.endsWith(`.${name}`));
}

function ipv4Number(host: string): number | null {
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPublicIpv4(address: number): boolean {
  return !SPECIAL_IPV4.some(([first, prefix]) => {
    const size = 2 ** (32 - prefix);
    return Math.floor(address / size) === Math.floor((ipv4Number(first) ?? 0) / size);
  });
}

/** Only global unicast, 2000::/3, and of that not the blocks that carry an IPv4 address or are for documents. */
function isPublicIpv6(host: string): boolean {
  const [first = 0, second = 0] = host.split(':').map((group) => Number.parseInt(group || '0', 16));
  if (first < 0x2000 || first > 0x3fff) return false;
  const [teredo, documentation, sixToFour] = [0, 0xdb8, 0x2002];
  return !(first === 0x2001 && (second === teredo || second === documentation)) && first !== sixToFour;
}
