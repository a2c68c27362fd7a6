import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'neosurf',
  name: 'Neosurf / Transcash / PCS',
  nature: 'gift_card',
  names: {
    plain: words(
      'neosurf, transcash, toneo first, ticket transcash, tickets transcash, coupon pcs, flexepin',
      'neocash',
    ),
  },
} satisfies Rail;
