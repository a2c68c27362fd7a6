import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isXrp } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'xrp',
  name: 'XRP',
  nature: 'crypto',
  names: {
    plain: ['xrp', '리플코인*', '瑞波币'],
    weak: ['ripple'],
  },
  parse,
  account: /r[1-9A-HJ-NP-Za-km-z]{24,34}/,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'ripple', 'xrp', 'xrpl');
  const payee = link?.body.replace(/\/$/, '') ?? text;
  const checksum = isXrp(payee);
  if (!(checksum || (link !== null && /^[rX]\w{24,50}$/.test(payee)))) return null;
  // An X-address has a checksum of another kind.
  return cryptoPayment('xrp', {
    payee,
    checksum: payee.startsWith('X') ? null : checksum,
    amount: trimmed(decimal(link?.param('amount'))),
    currency: 'XRP',
  });
}

export const examples: RailExamples = {
  is: [
    ['xrp:rTestTestTestTestTestTestTestTest9?amount=30', { kind: 'crypto', amount: '30', currency: 'XRP' }],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', { payee: 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', checksum: true }],
  ],
  isNot: ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi', 'xrp:', 'ripple:abc'],
};
