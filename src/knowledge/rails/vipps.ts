import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'vipps',
  name: 'Vipps',
  nature: 'wallet',
  names: {
    plain: ['vipps', 'vippse', 'vippser'],
  },
  hosts: ['qr.vipps.no'],
  parse: readLinks(
    [/^qr\.vipps\.no\/./, (link) => payment('vipps', { payee: link.path.at(-1) ?? null, currency: 'NOK' })],
    [
      /^betal\.vipps\.no\/./,
      (link) => payment('vipps', { payee: link.path.at(-1) ?? null, currency: 'NOK' }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://qr.vipps.no/28/2/01/031/4712345678', { kind: 'payment', payee: '4712345678', currency: 'NOK' }],
  ],
  isNot: ['https://vipps.no/'],
};
