import type { Rail } from '../../core/rail.ts';

export default {
  id: 'usdc',
  name: 'USD Coin',
  nature: 'crypto',
  names: {
    plain: ['usdc', 'usd coin', 'busd'],
  },
} satisfies Rail;
