import type { Rail } from '../../core/rail.ts';

export default {
  id: 'zalopay',
  name: 'ZaloPay',
  nature: 'wallet',
  names: {
    plain: ['zalopay', 'zalo pay', 'ví zalopay'],
  },
} satisfies Rail;
