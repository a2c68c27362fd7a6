import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'bkash',
  name: 'bKash',
  nature: 'wallet',
  names: {
    plain: ['bkash', 'বিকাশ', 'bikash kore', 'নগদ', 'nagad', 'rocket personal'],
  },
  hosts: ['bka.sh'],
  parse: readLinks([
    /^bka\.sh\/./,
    (link) => payment('bkash', { payee: link.path[0] ?? null, currency: 'BDT' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://bka.sh/test99', { kind: 'payment', payee: 'test99', currency: 'BDT' }]],
  isNot: ['https://www.bkash.com/'],
};
