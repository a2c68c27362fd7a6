import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'teams',
  name: 'Microsoft Teams',
  nature: 'messenger',
  names: {
    plain: ['microsoft teams', 'ms teams'],
    weak: ['teams'],
  },
  hosts: ['teams.live.com', 'teams.microsoft.com'],
  parse: readLinks([
    /^teams\.(?:microsoft|live)\.com\/(?:l\/(?:chat|invite)|invite|meet)\b/,
    (link) => contact('teams', link.param('users')),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://teams.microsoft.com/l/chat/0/0?users=pat@mail.example',
      { kind: 'contact', payee: 'pat@mail.example' },
    ],
  ],
  isNot: ['https://teams.microsoft.com/'],
};
