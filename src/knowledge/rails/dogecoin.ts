import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isBase58Check } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'dogecoin',
  name: 'Dogecoin',
  nature: 'crypto',
  names: {
    plain: ['dogecoin', '狗狗币', '狗币', '도지코인*', 'ドージコイン'],
    weak: ['doge'],
  },
  parse,
  find: (text) => findCoinAddresses(text, /[D9A][1-9A-HJ-NP-Za-km-z]{32,34}/g, parse),
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'dogecoin', 'doge');
  const payee = link?.body ?? text;
  const checksum = isBase58Check(payee, 30, 22);
  if (!(checksum || (link !== null && /^\w{20,}$/.test(payee)))) return null;
  return cryptoPayment('dogecoin', {
    payee,
    checksum,
    amount: trimmed(decimal(link?.param('amount'))),
    currency: 'DOGE',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'dogecoin:DTestTestTestTestTestTestTestTest9?amount=20',
      { kind: 'crypto', amount: '20', currency: 'DOGE' },
    ],
  ],
  isNot: ['dogecoin:', 'DTestTestTestTestTestTestTestTest9'],
};
