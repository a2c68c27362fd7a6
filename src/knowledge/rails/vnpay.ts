import type { Rail } from '../../core/rail.ts';

export default {
  id: 'vnpay',
  name: 'VNPay / Viettel Money',
  nature: 'wallet',
  names: {
    plain: ['vnpay', 'vn pay', 'viettelpay', 'viettel pay', 'viettel money'],
  },
} satisfies Rail;
