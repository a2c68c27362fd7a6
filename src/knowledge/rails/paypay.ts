import type { Rail } from '../../core/rail.ts';

export default {
  id: 'paypay',
  name: 'PayPay',
  nature: 'wallet',
  names: {
    plain: ['paypay', 'ペイペイ', 'paypay送金'],
    disguised: ['peipei', 'p@yp@y', 'ぺいぺい'],
  },
} satisfies Rail;
