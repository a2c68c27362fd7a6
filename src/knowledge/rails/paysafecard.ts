import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'paysafecard',
  name: 'paysafecard',
  nature: 'gift_card',
  names: {
    plain: words(
      'paysafecard, paysafe card, paysafecards, paysafe, paysafe-code*, paysafe code, pay safe card',
      'пайсейф*',
    ),
    weak: ['psc'],
    disguised: ['p@ysafe', 'paysaf3'],
  },
} satisfies Rail;
