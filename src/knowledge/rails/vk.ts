import type { Rail } from '../../core/rail.ts';

export default {
  id: 'vk',
  name: 'VK',
  nature: 'social',
  names: {
    plain: ['вконтакте', 'вк.ком', 'vk.com', 'vkontakte', 'vk.me'],
    weak: ['vk', 'вк', 'вконтактик'],
  },
} satisfies Rail;
