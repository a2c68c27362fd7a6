import type { Rail } from '../../core/rail.ts';

export default {
  id: 'qiwi',
  name: 'QIWI',
  nature: 'wallet',
  names: {
    plain: ['qiwi', 'киви кошелек', 'киви кошелёк', 'киви-кошелек', 'киви-кошелёк', 'на киви'],
    weak: ['киви'],
  },
} satisfies Rail;
