import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'google-pay',
  name: 'Google Pay',
  nature: 'wallet',
  names: {
    plain: ['google wallet'],
    weak: words('google pay, googlepay, gpay, g pay, g-pay', 'गूगल पे, गूगलपे, जीपे', '구글페이*', 'гугл пэй'),
    disguised: ['g.pay', 'gp@y'],
  },
} satisfies Rail;
