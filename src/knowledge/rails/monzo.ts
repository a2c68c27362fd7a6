import { decimal } from '../../core/payload/amount.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'monzo',
  name: 'Monzo',
  nature: 'bank',
  names: {
    plain: ['monzo', 'monzo.me'],
  },
  hosts: ['monzo.me'],
  parse: readLinks(
    [
      /^monzo\.me\/[\w-]{2,}/,
      (link) =>
        payment('monzo', {
          payee: link.path[0] ?? null,
          owner: 'personal',
          amount: decimal(link.path[1] ?? link.param('amount')),
          currency: 'GBP',
        }),
    ],
    [
      /^monzo\.com\/pay\/r\/./,
      (link) => payment('monzo', { payee: link.path[2] ?? null, owner: 'personal', currency: 'GBP' }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://monzo.me/pattest/12.50?d=bike',
      { kind: 'payment', payee: 'pattest', amount: '12.50', currency: 'GBP' },
    ],
    ['https://monzo.com/pay/r/pattest_Test99', { kind: 'payment', payee: 'pattest_Test99' }],
  ],
  isNot: ['https://monzo.com/', 'https://monzo.me/'],
};
