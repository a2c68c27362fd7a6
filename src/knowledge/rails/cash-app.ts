import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'cash-app',
  name: 'Cash App',
  nature: 'wallet',
  names: {
    plain: words(
      'cash app, cashapp, cash.app, cash-app, cashtag, $cashtag, square cash, squarecash',
      'кэш апп, кешапп',
      '캐시앱*',
    ),
    disguised: words(
      'c@shapp, c@sh app, ca$h app, ca$happ, cash @pp, cashap, ka$h app, kash app, kashapp, cash-@pp',
      'cash ap, c a s h a p p, ca.sh app, cash🅰️pp, 💵 app, 💰 app',
    ),
  },
} satisfies Rail;
