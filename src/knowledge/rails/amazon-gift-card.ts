import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'amazon-gift-card',
  name: 'Amazon gift card',
  nature: 'gift_card',
  names: {
    plain: words(
      'amazon gift card, amazon gift cards, amazon giftcard, amazon giftcards, amazon card code',
      'amazon voucher, amazon vouchers, amazon gutschein*, amazon-gutschein*, chèque-cadeau amazon',
      'bon amazon, carte amazon, tarjeta amazon, buono amazon, buoni amazon, cheque regalo amazon',
      'vale amazon, amazonギフト券, amazonギフトカード, amazon gift voucher',
      'アマゾンギフト*, アマギフ',
      '亚马逊礼品卡, 亞馬遜禮品卡',
    ),
    disguised: ['am@zon gift', 'amaz0n gift', 'amzn gift'],
  },
} satisfies Rail;
