import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'lydia',
  name: 'Lydia',
  nature: 'wallet',
  names: {
    plain: ['lydia app', 'lydia-app', 'paylib', 'lydia-app.com', 'sumeria'],
    weak: ['lydia'],
  },
  hosts: ['lydia-app.com', 'pots.lydia.me'],
  parse: readLinks(
    [
      /^lydia-app\.com\/(?:collect|pots|p)\/./,
      (link) => payment('lydia', { payee: link.path[1] ?? null, currency: 'EUR' }),
    ],
    [/^pots\.lydia\.me\/./, (link) => payment('lydia', { payee: link.path.at(-1) ?? null, currency: 'EUR' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://lydia-app.com/collect/velo-test', { kind: 'payment', payee: 'velo-test' }]],
  isNot: ['https://lydia-app.com/'],
};
