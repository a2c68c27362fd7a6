import type { Rail } from '../../core/rail.ts';

export default {
  id: 'ideal',
  name: 'iDEAL',
  nature: 'bank',
  names: {
    plain: ['via ideal', 'met ideal', 'per ideal', 'ideal betaling', 'ideal-link', 'ideal link'],
    weak: ['i-deal'],
  },
} satisfies Rail;
