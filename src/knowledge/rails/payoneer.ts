import type { Rail } from '../../core/rail.ts';

export default {
  id: 'payoneer',
  name: 'Payoneer',
  nature: 'wallet',
  names: {
    plain: ['payoneer', 'пайонир*', '派安盈'],
  },
} satisfies Rail;
