import type { Rail } from '../../core/rail.ts';

export default {
  id: 'pring',
  name: 'pring',
  nature: 'wallet',
  names: {
    plain: ['プリン送金', 'pringアプリ'],
    weak: ['pring'],
  },
} satisfies Rail;
