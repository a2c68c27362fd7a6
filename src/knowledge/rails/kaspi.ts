import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'kaspi',
  name: 'Kaspi',
  nature: 'bank',
  names: {
    plain: ['kaspi', 'каспи', 'kaspi gold', 'каспи голд'],
  },
  hosts: ['pay.kaspi.kz'],
  parse: readLinks([
    /^(?:pay\.)?kaspi\.kz\/(?:pay|transfers)\/./,
    (link) => payment('kaspi', { payee: link.path.at(-1) ?? null, currency: 'KZT' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://pay.kaspi.kz/pay/test9999', { kind: 'payment', payee: 'test9999', currency: 'KZT' }]],
  isNot: ['https://kaspi.kz/shop/'],
};
