import type { Rail } from '../../core/rail.ts';

export default {
  id: 'maya',
  name: 'Maya',
  nature: 'wallet',
  names: {
    plain: ['paymaya', 'maya wallet', 'pay maya', 'maya number'],
    weak: ['maya'],
  },
} satisfies Rail;
