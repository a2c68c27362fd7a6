import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'qq',
  name: 'QQ',
  nature: 'messenger',
  names: {
    plain: ['qq', 'qq号', 'qq號', 'qq群', 'q群', '腾讯qq', '扣扣号', '큐큐', '加q', 'q号', '加扣扣'],
    weak: ['企鹅', '蔻', '叩', '釦', '筘', '球球', '口口', '扣扣', '群号', '🐧', '秋秋', '丘丘', '小企鹅'],
    disguised: words(
      '抠抠, 叩叩, 蔻蔻, 扣q, 加扣, 加企鹅, 企鹅号, 起鹅, 起-鹅, 起额, 素鹅, 气鹅, 佢鹅, 伽口, 扣裙, 鹅号, 鹅群',
      'q扣, q裙',
    ),
  },
} satisfies Rail;
