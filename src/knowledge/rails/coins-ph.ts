import type { Rail } from '../../core/rail.ts';

export default {
  id: 'coins-ph',
  name: 'Coins.ph',
  nature: 'wallet',
  names: {
    plain: ['coins.ph', 'coinsph'],
  },
} satisfies Rail;
