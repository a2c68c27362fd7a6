import type { Rail } from '../../core/rail.ts';

export default {
  id: 'fps-hk',
  name: '轉數快 FPS',
  nature: 'bank',
  names: {
    plain: ['轉數快', '转数快', 'fps id', '轉數快id', 'fps入數', 'fps俾', '過數快'],
    weak: ['fps', '過數', '入數'],
  },
} satisfies Rail;
