import type { Rail } from '../../core/rail.ts';

export default {
  id: 'grabpay',
  name: 'GrabPay',
  nature: 'wallet',
  names: {
    plain: ['grabpay', 'grab pay'],
  },
} satisfies Rail;
