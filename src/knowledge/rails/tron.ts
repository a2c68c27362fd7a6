import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isBase58Check } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'tron',
  name: 'Tron',
  nature: 'crypto',
  names: {
    plain: ['tron wallet', 'tronlink', '波场', '波場', 'trx address'],
    weak: ['trx', 'tron', 'трон'],
  },
  parse,
  find: (text) => findCoinAddresses(text, /T[1-9A-HJ-NP-Za-km-z]{33}/g, parse),
} satisfies Rail;

// A bare address takes TRX and USDT (TRC-20) alike: it does not tell the currency.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'tron', 'tronlink');
  const payee = link?.body.replace(/\/$/, '') ?? text;
  const checksum = isBase58Check(payee, 0x41);
  if (!(checksum || (link !== null && /^T\w{33}$/.test(payee)))) return null;
  return cryptoPayment('tron', {
    payee,
    checksum,
    amount: trimmed(decimal(link?.param('amount'))),
    currency: link === null ? null : (link.param('token')?.toUpperCase() ?? 'TRX'),
  });
}

export const examples: RailExamples = {
  is: [
    // The USDT contract itself: the best-known address there is.
    [
      'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
      { kind: 'crypto', payee: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', currency: null, checksum: true },
    ],
    ['tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t?amount=12.50', { amount: '12.5', currency: 'TRX' }],
  ],
  isNot: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'tron:'],
};
