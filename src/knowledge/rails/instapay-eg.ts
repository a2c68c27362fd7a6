import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'instapay-eg',
  name: 'InstaPay',
  nature: 'bank',
  names: {
    plain: words('انستا باي, انستاباي, إنستا باي, إنستاباي', 'instapay, insta pay, ipn address'),
  },
  hosts: ['ipn.eg'],
  parse: readLinks([
    /^ipn\.eg\/s\/./,
    (link) => payment('instapay-eg', { payee: link.path[1] ?? null, currency: 'EGP', owner: 'personal' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://ipn.eg/S/pat.test/instapay/9TESTT', { kind: 'payment', payee: 'pat.test', currency: 'EGP' }],
  ],
  isNot: ['https://ipn.eg/'],
};
