import { decimal } from '../../core/payload/amount.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'bunq',
  name: 'bunq',
  nature: 'bank',
  names: {
    plain: ['bunq', 'bunq.me'],
  },
  hosts: ['bunq.me'],
  parse: readLinks([
    /^bunq\.me\/[\w-]{2,}/,
    (link) =>
      payment('bunq', { payee: link.path[0] ?? null, amount: decimal(link.path[1]), currency: 'EUR' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://bunq.me/PatTest/12.50/bike',
      { kind: 'payment', payee: 'PatTest', amount: '12.50', currency: 'EUR' },
    ],
  ],
  isNot: ['https://bunq.me/', 'https://www.bunq.com/'],
};
