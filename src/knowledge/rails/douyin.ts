import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'douyin',
  name: '抖音',
  nature: 'social',
  names: {
    plain: ['抖音', '抖音号', 'douyin', '快手号'],
    weak: ['dy', '快手'],
    disguised: ['某音', '斗音', '抖yin', 'd音'],
  },
  hosts: ['douyin.com'],
  parse: readLinks([/^douyin\.com\/user\/./, (link) => contact('douyin', link.path[1] ?? null)]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.douyin.com/user/TEST999', { kind: 'contact', payee: 'TEST999' }]],
  isNot: ['https://www.douyin.com/', 'https://v.douyin.com/TEST/'],
};
