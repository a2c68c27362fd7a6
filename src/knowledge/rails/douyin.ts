import type { Rail } from '../../core/rail.ts';

export default {
  id: 'douyin',
  name: '抖音',
  nature: 'social',
  names: {
    plain: ['抖音', '抖音号', 'douyin', '快手', '快手号'],
    weak: ['dy'],
    disguised: ['某音', '斗音', '抖yin', 'd音'],
  },
} satisfies Rail;
