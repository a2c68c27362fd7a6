import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'sumup-link',
  name: 'SumUp payment link',
  nature: 'wallet',
  names: {
    plain: ['pay.sumup.com', 'sumup link'],
    weak: ['sumup'],
  },
  hosts: ['pay.sumup.com'],
  parse: readLinks([/^pay\.sumup\.com\/./, () => payment('sumup-link', { owner: 'merchant' })]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://pay.sumup.com/b2c/TEST9', { kind: 'payment', owner: 'merchant' }]],
  isNot: ['https://www.sumup.com/'],
};
