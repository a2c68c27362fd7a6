import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'satispay',
  name: 'Satispay',
  nature: 'wallet',
  names: {
    plain: ['satispay'],
    disguised: ['s4tispay', 'sat1spay'],
  },
  hosts: ['tag.satispay.com'],
  parse: readLinks([
    /^(?:tag|web)\.satispay\.com\/./,
    (link) => payment('satispay', { payee: link.path.at(-1) ?? null, currency: 'EUR' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://tag.satispay.com/pattest', { kind: 'payment', payee: 'pattest' }]],
  isNot: ['https://www.satispay.com/it-it/'],
};
