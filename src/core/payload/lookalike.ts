import type { Rail } from '../rail.ts';
import { readAddress } from './address.ts';

/** What a link pretends to be. */
export interface Lookalike {
  /** The host it really leads to. */
  readonly host: string;
  /** The host it imitates. */
  readonly imitates: string;
}

/**
 * Whether a link dresses up as one of the rails' own hosts while leading elsewhere: the host in front of the true one
 * (`qr.alipay.com.evil.example`), as user name (`paypal.me@evil.example`), glued with hyphens
 * (`www-paypal-com.example`), in look-alike letters (`pаypal.me`, `paypa1.me`). Null: no.
 */
export function lookalike(text: string, rails: readonly Rail[]): Lookalike | null {
  const address = readAddress(text);
  if (address?.scheme !== 'https') return null;
  const hosts = rails.flatMap((rail) => rail.hosts ?? []);
  if (hosts.some((host) => address.host === host || address.host.endsWith(`.${host}`))) return null;
  const written = /^(?:https?:)?[\\/]*([^\\/?#]{1,300})/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const user = written.includes('@') ? written.slice(0, written.lastIndexOf('@')) : '';
  const forms = [`.${address.host}.`, `.${address.host.replaceAll('-', '.')}.`];
  const plain = skeleton(written.replace(/^www\./, ''));
  for (const host of hosts) {
    const isGlued = host.length > 7 && forms.some((form) => form.includes(`.${host}.`));
    const isUser = user.includes(host);
    const isDressed = plain === skeleton(host) || plain.endsWith(`.${skeleton(host)}`);
    if (isGlued || isUser || isDressed) return { host: address.host, imitates: host };
  }
  return null;
}

// Letters of other scripts, and digits, that pass for a Latin letter at a glance (after Unicode's confusables.txt).
const CONFUSABLE: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  ь: 'b',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  í: 'i',
  ı: 'i',
  ι: 'i',
  l: 'i',
  '1': 'i',
  '|': 'i',
  ӏ: 'i',
  ј: 'j',
  κ: 'k',
  к: 'k',
  м: 'm',
  п: 'n',
  о: 'o',
  ο: 'o',
  '0': 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  '5': 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ν: 'v',
  ѵ: 'v',
  ѡ: 'w',
  ԝ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
};

function skeleton(text: string): string {
  const folded = Array.from(
    text.normalize('NFD').replace(/\p{Mn}/gu, ''),
    (char) => CONFUSABLE[char] ?? char,
  );
  return folded.join('').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
