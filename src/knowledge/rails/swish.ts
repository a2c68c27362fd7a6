import type { Rail } from '../../core/rail.ts';

export default {
  id: 'swish',
  name: 'Swish',
  nature: 'bank',
  names: {
    plain: ['swisha', 'swishar', 'swishnummer', 'swish-nummer'],
    weak: ['swish'],
  },
} satisfies Rail;
