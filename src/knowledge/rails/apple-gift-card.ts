import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'apple-gift-card',
  name: 'Apple / iTunes gift card',
  nature: 'gift_card',
  names: {
    plain: words(
      'itunes card, itunes cards, itunes gift card, itunes gift cards, apple gift card',
      'apple gift cards, apple card code, apple store card, app store card, appleギフトカード, itunesカード',
      'carte itunes, cartes itunes, tarjeta itunes, tarjetas itunes, itunes-karte*, itunes-guthaben*',
      '苹果礼品卡, 苹果充值卡',
      'アップルギフトカード',
      '애플 기프트카드*, 아이튠즈 카드*',
      'آيتونز, ايتونز, بطاقة ايتونز',
      'айтюнс карта, айтюнс карты',
    ),
    weak: ['itunes', 'apple card', 'айтюнс'],
    disguised: ['1tunes', 'i-tunes card', 'itune card', 'apple c@rd', '🍎 card', '🍎card'],
  },
} satisfies Rail;
