import type { Rail } from '../../core/rail.ts';

export default {
  id: 'xiaohongshu',
  name: '小红书',
  nature: 'social',
  names: {
    plain: ['小红书', '小紅書', '小红薯', 'xiaohongshu', 'rednote', 'red note'],
    weak: ['xhs', '🍠'],
    disguised: ['小hong书', '小🍠书'],
  },
} satisfies Rail;
