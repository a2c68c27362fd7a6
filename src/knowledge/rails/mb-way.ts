import type { Rail } from '../../core/rail.ts';

export default {
  id: 'mb-way',
  name: 'MB WAY',
  nature: 'bank',
  names: {
    plain: ['mb way', 'mbway', 'mb-way'],
  },
} satisfies Rail;
