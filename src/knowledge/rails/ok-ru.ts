import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'ok-ru',
  name: 'Одноклассники',
  nature: 'social',
  names: {
    plain: ['одноклассник*', 'ok.ru'],
  },
  hosts: ['ok.ru'],
  parse: readLinks([
    /^(?:m\.)?ok\.ru\/(?:profile|messages)\/./,
    (link) => contact('ok-ru', link.path[1] ?? null),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://ok.ru/profile/100000009', { kind: 'contact', payee: '100000009' }]],
  isNot: ['https://ok.ru/', 'https://ok.ru/market'],
};
