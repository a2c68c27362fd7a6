import type { Rail } from '../../core/rail.ts';

export default {
  id: 'tron',
  name: 'Tron',
  nature: 'crypto',
  names: {
    plain: ['tron wallet', 'tronlink', '波场', '波場', 'trx address'],
    weak: ['trx', 'tron', 'трон'],
  },
} satisfies Rail;
