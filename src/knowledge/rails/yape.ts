import type { Rail } from '../../core/rail.ts';

export default {
  id: 'yape',
  name: 'Yape',
  nature: 'wallet',
  names: {
    plain: ['yape', 'yapear', 'yapeo', 'yapéame', 'yapeame', 'yapearme', 'yapea'],
    disguised: ['y@pe', 'yap3'],
  },
} satisfies Rail;
