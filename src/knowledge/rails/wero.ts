import type { Rail } from '../../core/rail.ts';

export default {
  id: 'wero',
  name: 'Wero',
  nature: 'bank',
  names: {
    plain: ['wero pay'],
    weak: ['wero'],
  },
} satisfies Rail;
