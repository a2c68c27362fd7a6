import type { Rail } from '../../core/rail.ts';

export default {
  id: 'sumup-link',
  name: 'SumUp payment link',
  nature: 'wallet',
  names: {
    plain: ['pay.sumup.com', 'sumup link'],
    weak: ['sumup'],
  },
} satisfies Rail;
