import type { Rail } from '../../core/rail.ts';

export default {
  id: 'payconiq',
  name: 'Payconiq / Bancontact',
  nature: 'bank',
  names: {
    plain: ['payconiq', 'bancontact'],
  },
} satisfies Rail;
