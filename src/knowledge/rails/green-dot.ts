import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'green-dot',
  name: 'Green Dot / MoneyPak',
  nature: 'gift_card',
  names: {
    plain: words(
      'moneypak, money pak, green dot card, greendot, walmart money card, walmart moneycard',
      'walmart gift card, walmart gift cards, sephora gift card, ebay gift card, ebay gift cards',
      'target gift card, target gift cards, nordstrom gift card, best buy gift card, xbox gift card',
      'playstation gift card, roblox gift card, razer gift card',
    ),
    weak: ['green dot'],
  },
} satisfies Rail;
