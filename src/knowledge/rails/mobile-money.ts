import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'mobile-money',
  name: 'Mobile money (MTN, Airtel, Orange, Wave)',
  nature: 'wallet',
  names: {
    plain: words('mtn momo, airtel money, orange money, mobile money, tigo pesa, ecocash, opay'),
    weak: ['wave'],
  },
} satisfies Rail;
