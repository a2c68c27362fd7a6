import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'threema',
  name: 'Threema',
  nature: 'messenger',
  names: {
    plain: ['threema'],
  },
  hosts: ['threema.id'],
  parse: readLinks(
    [/^threema\.id\/[a-z0-9*]{8}$/, (link) => contact('threema', link.path[0] ?? null)],
    [/^threema:\/\/(?:compose|add)/, (link) => contact('threema', link.param('id'))],
    [/^3mid:\/\/./, (link) => contact('threema', link.body.split(',')[0] ?? null)],
  ),
  account: /[A-Z0-9*][A-Z0-9]{7}/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://threema.id/TESTTES9', { kind: 'contact', payee: 'TESTTES9' }]],
  isNot: ['https://threema.id/', 'https://threema.ch/'],
};
