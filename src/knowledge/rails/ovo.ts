import type { Rail } from '../../core/rail.ts';

export default {
  id: 'ovo',
  name: 'OVO',
  nature: 'wallet',
  names: {
    plain: ['via ovo', 'nomor ovo', 'no ovo', 'pakai ovo', 'lewat ovo'],
    weak: ['ovo'],
  },
} satisfies Rail;
