import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'google-play-card',
  name: 'Google Play gift card',
  nature: 'gift_card',
  names: {
    plain: words(
      'google play card, google play cards, google play gift card, google play gift cards',
      'google play gift, google play code, googleplay card, google card code, google playカード',
      'tarjeta google play, carte google play, google-play-karte*, google-play-guthaben*',
      'pulsa google play',
      '구글 기프트카드*, 구글기프트카드*, 구글플레이 카드*',
      'グーグルプレイカード',
      '谷歌礼品卡',
      'гугл плей карта, гугл плей карты',
      'بطاقة جوجل بلاي, بطاقات جوجل بلاي',
    ),
    weak: ['google play', '구글플레이*'],
  },
} satisfies Rail;
