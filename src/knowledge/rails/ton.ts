import type { Rail } from '../../core/rail.ts';

export default {
  id: 'ton',
  name: 'Toncoin',
  nature: 'crypto',
  names: {
    plain: ['toncoin', 'tonkeeper', 'ton wallet'],
  },
} satisfies Rail;
