import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'paysera',
  name: 'Paysera',
  nature: 'bank',
  names: {
    plain: ['paysera'],
  },
  parse: readLinks([
    /^(?:bank\.)?paysera\.com\/(?:[a-z]{2}\/)?(?:pay|link)\/./,
    (link) => payment('paysera', { payee: link.path.at(-1) ?? null }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://bank.paysera.com/en/pay/test9', { kind: 'payment', payee: 'test9' }]],
  isNot: ['https://www.paysera.com/'],
};
