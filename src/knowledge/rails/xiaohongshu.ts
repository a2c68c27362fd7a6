import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'xiaohongshu',
  name: '小红书',
  nature: 'social',
  names: {
    plain: ['小红书', '小紅書', '小红薯', 'xiaohongshu', 'rednote', 'red note'],
    weak: ['xhs', '🍠'],
    disguised: ['小hong书', '小🍠书'],
  },
  hosts: ['xiaohongshu.com'],
  parse: readLinks(
    [/^xiaohongshu\.com\/user\/profile\/./, (link) => contact('xiaohongshu', link.path[2] ?? null)],
    [/^xhsdiscover:\/\/user\/./, (link) => contact('xiaohongshu', link.path[0] ?? null)],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.xiaohongshu.com/user/profile/test999', { kind: 'contact', payee: 'test999' }]],
  isNot: ['https://www.xiaohongshu.com/', 'https://www.xiaohongshu.com/explore/test'],
};
