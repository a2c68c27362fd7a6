import type { Rail } from '../../core/rail.ts';

export default {
  id: 'merpay',
  name: 'メルペイ',
  nature: 'wallet',
  names: {
    plain: [],
    weak: ['メルペイ'],
  },
} satisfies Rail;
