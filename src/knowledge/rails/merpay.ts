import type { Rail } from '../../core/rail.ts';

export default {
  id: 'merpay',
  name: 'メルペイ / d払い / au PAY',
  nature: 'wallet',
  names: {
    plain: [],
    weak: ['d払い', 'au pay', '楽天ペイ', 'メルペイ'],
  },
} satisfies Rail;
