import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'snapchat',
  name: 'Snapchat',
  nature: 'social',
  names: {
    plain: words(
      'snapchat, snap chat',
      'снэпчат, снапчат',
      'سناب شات, سنابشات',
      '스냅챗*',
      'スナップチャット',
      'สแนปแชท',
    ),
    weak: ['snap', 'sc', 'سناب', 'سنابي'],
    disguised: ['sn@pchat', 'snapch@t'],
  },
  hosts: ['snapchat.com'],
  parse: readLinks([
    /^(?:snapchat\.com|snapchat:\/)\/(?:add|t|invite)\/./,
    (link) => contact('snapchat', link.path.at(-1) ?? null),
  ]),
  account: /@?[a-z][\w.-]{2,14}/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://www.snapchat.com/add/pat-test9', { kind: 'contact', payee: 'pat-test9' }],
    ['snapchat://add/pat-test9', { payee: 'pat-test9' }],
  ],
  isNot: ['https://www.snapchat.com/', 'https://www.snapchat.com/discover'],
};
