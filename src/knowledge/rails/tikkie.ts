import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'tikkie',
  name: 'Tikkie',
  nature: 'bank',
  names: {
    plain: words('tikkietje', 'tikkie, tikkies, tikkie.me, betaalverzoek, betaalverzoekje, betaalverzoeken'),
    disguised: ['t1kkie', 'tikki', 'tikkie-tje'],
  },
  hosts: ['tikkie.me'],
  parse: readLinks([
    /^tikkie\.me\/pay\/./,
    (link) => payment('tikkie', { payee: link.path[1] ?? null, currency: 'EUR' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://tikkie.me/pay/TestTest9', { kind: 'payment', payee: 'TestTest9', currency: 'EUR' }]],
  isNot: ['https://tikkie.me/', 'https://www.tikkie.me/zakelijk'],
};
