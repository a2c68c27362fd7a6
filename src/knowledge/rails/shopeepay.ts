import type { Rail } from '../../core/rail.ts';

export default {
  id: 'shopeepay',
  name: 'ShopeePay',
  nature: 'wallet',
  names: {
    plain: ['shopeepay', 'shopee pay', 'linkaja'],
    weak: ['spay'],
  },
} satisfies Rail;
