import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isBase58Check, isSegwit } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'bitcoin',
  name: 'Bitcoin',
  nature: 'crypto',
  names: {
    plain: words(
      'битки, битками, bitcoinach, bitcoinami, bitcoinem',
      'bitcoin*, btc, bit coin, bit coins, bitkoin',
      '比特币, 比特幣',
      'биткоин*, биткойн*, биток, бітк*',
      'ビットコイン',
      '비트코인*',
      'بيتكوين, البيتكوين, بتكوين',
      'बिटकॉइन, बिटकॉइन में',
      'บิทคอยน์, บิตคอยน์',
    ),
    weak: ['sats', '₿'],
    disguised: words('b1tcoin, bitc0in, b1tc0in, bit-coin, b!tcoin, bitco1n, b.t.c, b t c, bt¢, bitcoi n'),
  },
  parse,
  find: (text) =>
    findCoinAddresses(text, /(?:bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})/gi, parse),
} satisfies Rail;

// BIP 21 and BIP 321: the address in the body, or (then the body may be empty) in a parameter named after its kind.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'bitcoin');
  if (link === null) return isAddress(text) ? pays(text, true, null) : null;
  const payee =
    link.body.replace(/\/$/, '') ||
    link.param('bc') ||
    link.param('tb') ||
    link.param('lno') ||
    link.param('lightning');
  if (!payee || !/^[a-z0-9]{14,2000}$/i.test(payee)) return null;
  return pays(payee, isAddress(payee), trimmed(decimal(link.param('amount'))));
}

function pays(payee: string, checksum: boolean, amount: string | null): ParsedPayload {
  // Bech32 means the same in capitals, which codes use to be smaller.
  const canonical = payee.startsWith('BC1') ? payee.toLowerCase() : payee;
  return cryptoPayment('bitcoin', { payee: canonical, checksum, amount, currency: 'BTC' });
}

function isAddress(text: string): boolean {
  return isBase58Check(text, 0, 5) || isSegwit(text, 'bc');
}

export const examples: RailExamples = {
  is: [
    [
      'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00250000&label=Pat',
      {
        kind: 'crypto',
        payee: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
        amount: '0.0025',
        currency: 'BTC',
        checksum: true,
      },
    ],
    [
      'BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      { payee: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', checksum: true },
    ],
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', { payee: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', checksum: true }],
    ['bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', { checksum: false }],
  ],
  isNot: [
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'bitcoin:',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '1234567890128',
  ],
};
