import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isBase58Check, isSegwit } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'litecoin',
  name: 'Litecoin',
  nature: 'crypto',
  names: {
    plain: ['litecoin', '莱特币', 'лайткоин*', '라이트코인*', 'ライトコイン'],
    weak: ['ltc'],
  },
  parse,
  find: (text) =>
    findCoinAddresses(text, /(?:ltc1[02-9ac-hj-np-z]{11,71}|[LM][1-9A-HJ-NP-Za-km-z]{25,34})/gi, parse),
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'litecoin');
  const payee = link?.body ?? text;
  const checksum = isBase58Check(payee, 48, 50) || isSegwit(payee, 'ltc');
  if (!(checksum || (link !== null && /^\w{20,}$/.test(payee)))) return null;
  return cryptoPayment('litecoin', {
    payee,
    checksum,
    amount: trimmed(decimal(link?.param('amount'))),
    currency: 'LTC',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'litecoin:LZG6XmMVLyBfSDwJbczWiLC57NaXQGvn1n?amount=1.50',
      { kind: 'crypto', currency: 'LTC', amount: '1.5' },
    ],
  ],
  isNot: ['litecoin:', 'LZG6XmMVLyBfSDwJbczWiLC57NaXQGvn1n0', 'LM2596'],
};
