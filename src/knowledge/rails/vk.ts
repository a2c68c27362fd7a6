import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'vk',
  name: 'VK',
  nature: 'social',
  names: {
    plain: ['вконтакте', 'вк.ком', 'vk.com', 'vkontakte', 'vk.me'],
    weak: ['vk', 'вк', 'вконтактик'],
  },
  hosts: ['vk.com', 'vk.me', 'vk.ru'],
  parse: readLinks(
    [/^vk\.me\/./, (link) => contact('vk', link.path[0] ?? null)],
    [
      /^(?:m\.)?vk\.(?:com|ru)\/(?:away|market|feed|video|clip|wall|album|photo|login|search|app\d|terms|doc|audio|story|topic|dev|about|help|support|share)/,
      () => null,
    ],
    [
      /^(?:m\.)?vk\.(?:com|ru)\/write\d/,
      (link) => contact('vk', link.path[0]?.replace('write', 'id') ?? null),
    ],
    [/^(?:m\.)?vk\.(?:com|ru)\/[a-z][\w.]{2,40}$/, (link) => contact('vk', link.path[0] ?? null)],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://vk.com/pat_test9', { kind: 'contact', payee: 'pat_test9' }],
    ['https://vk.com/write1009', { payee: 'id1009' }],
  ],
  isNot: [
    'https://vk.com/',
    'https://vk.com/market-1?w=product-1_2',
    'https://vk.com/away.php?to=https%3A%2F%2Ftest.example',
  ],
};
