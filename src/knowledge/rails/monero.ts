import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isMonero } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'monero',
  name: 'Monero',
  nature: 'crypto',
  names: {
    plain: ['monero', 'xmr', 'монеро', '门罗币', 'モネロ'],
  },
  parse,
  find: (text) =>
    findCoinAddresses(text, /[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?/g, parse),
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'monero');
  const payee = link?.body.replace(/\/$/, '') ?? text;
  const checksum = isMonero(payee);
  if (!(checksum || (link !== null && /^[48]\w{90,106}$/.test(payee)))) return null;
  return cryptoPayment('monero', {
    payee,
    checksum,
    amount: trimmed(decimal(link?.param('tx_amount'))),
    currency: 'XMR',
  });
}

export const examples: RailExamples = {
  is: [
    // The Monero project's donation address.
    [
      '888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H',
      { kind: 'crypto', currency: 'XMR', checksum: true },
    ],
    [
      'monero:888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H?tx_amount=1.250',
      { amount: '1.25' },
    ],
  ],
  isNot: [
    'monero:',
    '888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3J',
  ],
};
