import type { Rail } from '../../core/rail.ts';

export default {
  id: 'kotora',
  name: 'ことら送金',
  nature: 'bank',
  names: {
    plain: ['ことら', 'ことら送金', 'エアウォレット', 'airウォレット', 'coin+'],
  },
} satisfies Rail;
