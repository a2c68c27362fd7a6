import type { Rail } from '../../core/rail.ts';

export default {
  id: 'payid',
  name: 'PayID / Osko',
  nature: 'bank',
  names: {
    plain: ['payid', 'pay id', 'osko'],
    weak: ['bpay'],
  },
} satisfies Rail;
