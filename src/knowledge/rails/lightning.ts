import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink, readAddress } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isLongBech32, longBech32Bytes } from '../../core/payload/coin-address.ts';
import { cryptoPayment, login } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'lightning',
  name: 'Lightning Network',
  nature: 'crypto',
  names: {
    plain: words('lightning network, lightning invoice, lightning address, lnurl, bolt11, ln address'),
    weak: ['zap sats'],
  },
  parse,
  find: (text) =>
    findCoinAddresses(text, /(?:lnbc\d{0,12}[munp]?1|lnurl1|lno1)[02-9ac-hj-np-z]{40,2000}/gi, parse),
} satisfies Rail;

// BOLT 11 invoices, BOLT 12 offers, LNURL (LUD-01, LUD-17), Lightning addresses (LUD-16).
function parse(text: string): ParsedPayload | null {
  const auth = deepLink(text, 'keyauth');
  if (auth !== null) return auth.host === '' ? null : login('lightning', auth.host);
  const service = deepLink(text, 'lnurlp', 'lnurlw', 'lnurlc', 'lnurl');
  if (service?.host.includes('.')) return pays(service.body);
  // LUD-01: a web page may carry the code for wallets in a parameter.
  const fallback = readAddress(text)?.scheme === 'https' ? readAddress(text)?.param('lightning') : null;
  if (fallback) return /^lnurl1/i.test(fallback) ? parseLnurl(fallback, false) : null;
  const link = deepLink(text, 'lightning');
  const body = (link?.body ?? text).trim();
  if (/^lnurl1/i.test(body)) return parseLnurl(body, link !== null);
  if (/^lno1[02-9ac-hj-np-z]{20,}$/i.test(body)) return pays(null);
  if (/^ln(?:bc|tb|bcrt)\d*[munp]?1/i.test(body)) return parseInvoice(body, link !== null);
  return link !== null && /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}$/.test(body) ? pays(body) : null;
}

function pays(payee: string | null, details: Partial<ParsedPayload> = {}): ParsedPayload {
  return cryptoPayment('lightning', { payee, currency: 'BTC', ...details });
}

// The bech32 text holds the address of a service, which is asked for an invoice.
function parseLnurl(text: string, hasScheme: boolean): ParsedPayload | null {
  const bytes = longBech32Bytes(text);
  if (bytes === null) return hasScheme ? pays(null, { checksum: false }) : null;
  return pays(readAddress(new TextDecoder().decode(bytes))?.host ?? null, { checksum: true });
}

// The amount stands in the prefix, in units of BTC: lnbc2500u is 2500 millionths.
function parseInvoice(text: string, hasScheme: boolean): ParsedPayload | null {
  const checksum = isLongBech32(text, /^ln/);
  if (!checksum && !hasScheme) return null;
  const [, digits, unit = ''] = /^ln(?:bcrt|bc|tb)(\d{1,15})?([munp])?1/i.exec(text) ?? [];
  return pays(null, { amount: scaled(digits, unit.toLowerCase()), checksum, dynamic: true });
}

function scaled(digits: string | undefined, unit: string): string | null {
  const places = { m: 3, u: 6, n: 9, p: 12 }[unit] ?? 0;
  if (digits === undefined || places === 0) return decimal(digits);
  const padded = digits.padStart(places + 1, '0');
  return trimmed(decimal(`${padded.slice(0, -places)}.${padded.slice(-places)}`));
}

export const examples: RailExamples = {
  is: [
    // BOLT 11's own example: "Please send $3 for a cup of coffee", 2500 micro-bitcoin.
    [
      'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp',
      { kind: 'crypto', amount: '0.0025', currency: 'BTC', checksum: true, dynamic: true },
    ],
    ['lightning:pat@wallet.example', { payee: 'pat@wallet.example' }],
    ['lnurlp://pay.example/pat', { payee: 'pay.example/pat', currency: 'BTC' }],
    ['keyauth://site.example/login?tag=login&k1=00', { kind: 'login', payee: 'site.example' }],
  ],
  isNot: ['lnbc', 'lightning:', 'lnbc2500u1pvjluez', 'pat@wallet.example'],
};
