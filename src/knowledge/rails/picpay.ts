import type { Rail } from '../../core/rail.ts';

export default {
  id: 'picpay',
  name: 'PicPay',
  nature: 'wallet',
  names: {
    plain: ['picpay', 'pic pay', 'pagbank', 'pagseguro'],
    disguised: ['p1cpay'],
  },
} satisfies Rail;
