import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'monobank',
  name: 'monobank',
  nature: 'bank',
  names: {
    plain: ['monobank', 'монобанк*', 'send.monobank.ua', 'на монобанк'],
    weak: ['моно', 'mono', 'на моно', 'банка моно'],
  },
  hosts: ['send.monobank.ua'],
  parse: readLinks([
    /^send\.monobank\.ua\/./,
    (link) => payment('monobank', { payee: link.path.at(-1) ?? null, owner: 'personal', currency: 'UAH' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://send.monobank.ua/jar/TestTest99', { kind: 'payment', payee: 'TestTest99', owner: 'personal' }],
  ],
  isNot: ['https://www.monobank.ua/'],
};
