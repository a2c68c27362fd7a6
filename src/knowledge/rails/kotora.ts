import type { Rail } from '../../core/rail.ts';

export default {
  id: 'kotora',
  name: 'ことら送金',
  nature: 'bank',
  names: {
    plain: ['ことら送金', 'エアウォレット', 'airウォレット', 'coin+'],
    weak: ['ことら'],
  },
} satisfies Rail;
