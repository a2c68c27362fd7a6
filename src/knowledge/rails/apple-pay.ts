import type { Rail } from '../../core/rail.ts';

export default {
  id: 'apple-pay',
  name: 'Apple Pay / Apple Cash',
  nature: 'wallet',
  names: {
    plain: ['apple cash'],
    weak: ['apple pay', 'applepay', '애플페이*', '苹果支付', 'эппл пэй'],
  },
} satisfies Rail;
