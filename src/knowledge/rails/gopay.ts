import type { Rail } from '../../core/rail.ts';

export default {
  id: 'gopay',
  name: 'GoPay',
  nature: 'wallet',
  names: {
    plain: ['gopay', 'go-pay', 'go pay'],
  },
} satisfies Rail;
