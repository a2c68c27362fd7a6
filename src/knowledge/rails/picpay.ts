import { decimal } from '../../core/payload/amount.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'picpay',
  name: 'PicPay',
  nature: 'wallet',
  names: {
    plain: ['picpay', 'pic pay', 'pagbank', 'pagseguro'],
    disguised: ['p1cpay'],
  },
  hosts: ['picpay.me', 'app.picpay.com'],
  parse: readLinks(
    [
      /^picpay\.me\/./,
      (link) =>
        payment('picpay', { payee: link.path[0] ?? null, amount: decimal(link.path[1]), currency: 'BRL' }),
    ],
    [
      /^(?:app\.)?picpay\.com\/(?:user|p2p|payments?)\/./,
      (link) => payment('picpay', { payee: link.path[1] ?? null, currency: 'BRL' }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://picpay.me/pat.test/25.0',
      { kind: 'payment', payee: 'pat.test', amount: '25.0', currency: 'BRL' },
    ],
  ],
  isNot: ['https://picpay.com/site'],
};
