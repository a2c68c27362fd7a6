import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'vanilla-card',
  name: 'Vanilla / Visa prepaid card',
  nature: 'gift_card',
  names: {
    plain: words(
      'vanilla gift card, vanilla card, vanilla visa, onevanilla, one vanilla card, visa gift card',
      'visa gift cards, mastercard gift card, prepaid visa, visa prepaid',
    ),
    weak: ['vanilla'],
  },
} satisfies Rail;
