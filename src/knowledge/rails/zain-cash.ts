import type { Rail } from '../../core/rail.ts';

export default {
  id: 'zain-cash',
  name: 'Zain Cash',
  nature: 'wallet',
  names: {
    plain: ['زين كاش', 'zain cash', 'zaincash'],
  },
} satisfies Rail;
