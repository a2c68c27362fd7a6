import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'messenger',
  name: 'Messenger',
  nature: 'messenger',
  names: {
    plain: ['m.me', 'facebook messenger', 'fb messenger', 'месенджер фейсбук', '페메*', '페이스북 메신저*'],
    weak: [
      'messengera',
      'messengerze',
      'messengerem',
      'messku',
      'mess',
      'msn',
      'mesenger',
      'messenger',
      'мессенджер',
      "messenger'dan",
      '메신저*',
    ],
  },
  hosts: ['m.me', 'messenger.com'],
  parse: readLinks(
    [/^m\.me\/./, (link) => contact('messenger', link.path.at(-1) ?? null)],
    [/^messenger\.com\/t\/./, (link) => contact('messenger', link.path[1] ?? null)],
    [/^fb-messenger:\/\/user/, (link) => contact('messenger', link.path.at(-1) ?? null)],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://m.me/pat.test', { kind: 'contact', payee: 'pat.test' }]],
  isNot: ['https://m.me/', 'https://www.messenger.com/'],
};
