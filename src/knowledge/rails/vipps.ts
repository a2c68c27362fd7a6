import type { Rail } from '../../core/rail.ts';

export default {
  id: 'vipps',
  name: 'Vipps',
  nature: 'wallet',
  names: {
    plain: ['vipps', 'vippse', 'vippser'],
  },
} satisfies Rail;
