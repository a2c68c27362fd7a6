import type { Rail } from '../../core/rail.ts';

export default {
  id: 'twint',
  name: 'TWINT',
  nature: 'wallet',
  names: {
    plain: ['twint', 'twinten', 'twinte', 'getwintet'],
    disguised: ['tw1nt'],
  },
} satisfies Rail;
