import type { Rail } from '../../core/rail.ts';

export default {
  id: 'm-pesa',
  name: 'M-PESA',
  nature: 'wallet',
  names: {
    plain: ['m-pesa', 'mpesa', 'm pesa', 'lipa na mpesa', 'till number', 'paybill'],
  },
} satisfies Rail;
