import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'qiwi',
  name: 'QIWI',
  nature: 'wallet',
  names: {
    plain: ['qiwi', 'киви кошелек', 'киви кошелёк', 'киви-кошелек', 'киви-кошелёк', 'на киви'],
    weak: ['киви'],
  },
  hosts: ['qiwi.com'],
  parse: readLinks([
    /^(?:my\.)?qiwi\.com\/(?:n|p|form)\/./,
    (link) => payment('qiwi', { payee: link.path[1] ?? null, currency: 'RUB' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://qiwi.com/n/TESTPAT', { kind: 'payment', payee: 'TESTPAT' }]],
  isNot: ['https://qiwi.com/'],
};
