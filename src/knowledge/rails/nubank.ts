import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'nubank',
  name: 'Nubank',
  nature: 'bank',
  names: {
    plain: [],
  },
  hosts: ['nubank.com.br'],
  // Its name stands with the bank transfers. A person's request for money (cobrança); the bank's own pages are none.
  parse: readLinks([
    /^nubank\.com\.br\/(?:cobrar|pagar)\/./,
    (link) => payment('nubank', { payee: link.path[1] ?? null, owner: 'personal', currency: 'BRL' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://nubank.com.br/cobrar/test9/Test99', { kind: 'payment', payee: 'test9', currency: 'BRL' }]],
  isNot: ['https://nubank.com.br/', 'https://nubank.com.br/cobrar/'],
};
