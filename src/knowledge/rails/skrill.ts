import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'skrill',
  name: 'Skrill',
  nature: 'wallet',
  names: {
    plain: ['skrill', 'moneybookers', 'скрилл'],
  },
  hosts: ['skrill.me'],
  parse: readLinks([
    /^skrill\.me\/(?:rq\/)?./,
    (link) => payment('skrill', { payee: link.path[link.path[0] === 'rq' ? 1 : 0] ?? null }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://skrill.me/rq/PatTest/20/EUR', { kind: 'payment', payee: 'PatTest' }]],
  isNot: ['https://www.skrill.com/'],
};
