import type { Rail } from '../../core/rail.ts';

export default {
  id: 'unionpay',
  name: 'UnionPay',
  nature: 'bank',
  names: {
    plain: [
      'unionpay',
      'union pay',
      '银联',
      '銀聯',
      '云闪付',
      '雲閃付',
      '유니온페이*',
      'юнионпэй',
      'юнион пэй',
    ],
    weak: ['闪付'],
  },
} satisfies Rail;
