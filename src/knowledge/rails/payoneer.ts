import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'payoneer',
  name: 'Payoneer',
  nature: 'wallet',
  names: {
    plain: ['payoneer', 'пайонир*', '派安盈'],
  },
  hosts: ['link.payoneer.com'],
  parse: readLinks([/^link\.payoneer\.com\/token/, () => payment('payoneer', { owner: 'unknown' })]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://link.payoneer.com/Token?t=TEST', { kind: 'payment' }]],
  isNot: ['https://www.payoneer.com/'],
};
