import type { Rail } from '../../core/rail.ts';

export default {
  id: 'satispay',
  name: 'Satispay',
  nature: 'wallet',
  names: {
    plain: ['satispay'],
  },
} satisfies Rail;
