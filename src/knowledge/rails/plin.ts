import type { Rail } from '../../core/rail.ts';

export default {
  id: 'plin',
  name: 'Plin',
  nature: 'wallet',
  names: {
    plain: ['plinear', 'plinéame', 'plineame'],
    weak: ['plin'],
  },
} satisfies Rail;
