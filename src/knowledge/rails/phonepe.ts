import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'phonepe',
  name: 'PhonePe',
  nature: 'wallet',
  names: {
    plain: words('phonepe, phone pe, phonepay, phone pay', 'फोनपे, फोन पे, फ़ोनपे, फ़ोन पे'),
    disguised: ['ph0nepe', 'phonep3'],
  },
  hosts: ['phon.pe'],
  parse: readLinks([
    /^(?:phon\.pe|mercury-t2\.phonepe\.com)\/./,
    (link) => payment('phonepe', { payee: link.path.at(-1) ?? null, currency: 'INR' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://phon.pe/test99', { kind: 'payment', payee: 'test99' }]],
  isNot: ['https://www.phonepe.com/'],
};
