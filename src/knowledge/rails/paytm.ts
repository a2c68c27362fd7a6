import type { Rail } from '../../core/rail.ts';

export default {
  id: 'paytm',
  name: 'Paytm',
  nature: 'wallet',
  names: {
    plain: ['paytm', 'पेटीएम', 'paytm karo'],
    disguised: ['p@ytm', 'payt m', 'pay-tm', 'paytim'],
  },
} satisfies Rail;
