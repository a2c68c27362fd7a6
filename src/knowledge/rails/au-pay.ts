import type { Rail } from '../../core/rail.ts';

export default {
  id: 'au-pay',
  name: 'au PAY',
  nature: 'wallet',
  names: {
    plain: ['au pay', 'aupay', 'auペイ', 'auかんたん決済'],
  },
} satisfies Rail;
