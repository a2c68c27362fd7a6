import type { Rail } from '../../core/rail.ts';

export default {
  id: 'upi',
  name: 'UPI',
  nature: 'bank',
  names: {
    plain: ['upi', 'upi id', 'u.p.i', 'यूपीआई', 'यू पी आई', 'bhim upi', 'upi pe'],
    weak: ['bhim', 'vpa'],
  },
} satisfies Rail;
