import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'gift-card',
  name: 'Gift card',
  nature: 'gift_card',
  names: {
    plain: words(
      'gift card, gift cards, giftcard, giftcards, gift-card, gift-cards, gift voucher code',
      'gift card code, prepaid card, prepaid cards, e-gift, egift, geschenkkarte*, geschenkkarten',
      'gutscheinkarte*, guthabenkarte*, guthabenkarten, gutscheincode*, carte cadeau, cartes cadeau',
      'cartes cadeaux, carte-cadeau, carte prépayée, cartes prépayées, recharge pcs, ticket pcs',
      'tarjeta regalo, tarjetas regalo, tarjeta de regalo, tarjetas de regalo, carta regalo',
      'carte regalo, buono regalo, buoni regalo, cartão presente, cartao presente, cartão-presente',
      'cartões-presente, vale-presente, vale presente, cadeaukaart, cadeaukaarten, cadeaubon',
      'cadeaubonnen, giftcode, karta podarunkowa, karty podarunkowe, kartą podarunkową',
      'kartę podarunkową, kart podarunkowych, doładowanie, hediye kartı, hediye kartları, hediye çeki',
      'kartu hadiah, voucher pulsa, thẻ quà tặng, thẻ cào, isi pulsa, transfer pulsa',
      '礼品卡, 禮品卡, 购物卡, 購物卡, 充值卡, 游戏点卡, 點數卡, 電子マネーカード',
      'ギフト券, ギフトカード, ギフトコード, プリペイドカード',
      '기프트카드*, 기프트 카드*, 기프티콘*, 상품권*',
      'подарочная карта, подарочную карту, подарочные карты, подарочных карт, подарочной картой',
      'подарочный сертификат, подарункова карта, подарункову карту, подарункові карти',
      'بطاقة هدايا, بطاقات هدايا, بطاقة هدية, بطاقات الهدايا, بطاقه هدايا',
      'गिफ्ट कार्ड, गिफ़्ट कार्ड',
      'บัตรของขวัญ, บัตรเติมเงิน, กิฟการ์ด, บัตรกํานัล',
    ),
    weak: ['voucher', 'vouchers', 'code from the back', 'gift code'],
    disguised: words('g!ft card, gift c@rd, g1ft card, g1ftcard, giftc@rd, 🎁 card, 🎁card', '🎁卡, 礼品ka'),
  },
} satisfies Rail;
