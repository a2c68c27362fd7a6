import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'weibo',
  name: '微博',
  nature: 'social',
  names: {
    plain: ['微博', 'weibo', '新浪微博'],
    disguised: ['围脖'],
  },
  hosts: ['weibo.com'],
  parse: readLinks([
    /^(?:m\.)?weibo\.(?:com|cn)\/(?:u|profile|n)\/./,
    (link) => contact('weibo', link.path[1] ?? null),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://weibo.com/u/1000000009', { kind: 'contact', payee: '1000000009' }]],
  isNot: ['https://weibo.com/'],
};
