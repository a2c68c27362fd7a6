import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'x-twitter',
  name: 'X (Twitter)',
  nature: 'social',
  names: {
    plain: ['twitter', 'твиттер*', 'تويتر', '트위터*', 'ツイッター', '推特'],
    weak: ['ツイ', 'x dm', 'xのdm', 'dm on x', '青い鳥'],
    disguised: ['blue bird app', 'tw1tter'],
  },
  hosts: ['twitter.com', 'x.com'],
  parse: readLinks(
    [/^(?:x|twitter)\.com\/messages\/compose$/, (link) => contact('x-twitter', link.param('recipient_id'))],
    [
      /^(?:x|twitter)\.com\/(?:home|search|explore|i|intent|share|hashtag|login|messages|settings|tos|privacy|notifications|about)\b/,
      () => null,
    ],
    [/^(?:x|twitter)\.com\/\w{3,15}$/, (link) => contact('x-twitter', link.path[0] ?? null)],
  ),
  account: /@\w{3,15}/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://x.com/pat_test9', { kind: 'contact', payee: 'pat_test9' }]],
  isNot: ['https://x.com/', 'https://twitter.com/home', 'https://x.com/pat_test9/status/1'],
};
