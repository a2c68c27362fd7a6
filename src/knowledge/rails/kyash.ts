import type { Rail } from '../../core/rail.ts';

export default {
  id: 'kyash',
  name: 'Kyash',
  nature: 'wallet',
  names: {
    plain: ['kyash', 'キャッシュアプリ'],
  },
} satisfies Rail;
