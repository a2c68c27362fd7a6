import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'steam-card',
  name: 'Steam gift card',
  nature: 'gift_card',
  names: {
    plain: words(
      'steam card, steam cards, steam gift card, steam gift cards, steam wallet, steam wallet code',
      'steam code, steam guthaben*, carte steam, tarjeta steam, steam充值卡, steam卡, steamカード',
      'steam voucher',
      '스팀 기프트카드*',
      'карта steam, карты steam, карту steam, стим карта, стим карту, стим карты',
    ),
    weak: ['стим', 'стима', 'steam'],
  },
} satisfies Rail;
