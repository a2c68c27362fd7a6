import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'kakaopay',
  name: 'KakaoPay',
  nature: 'wallet',
  names: {
    plain: words(
      'kakaopay, kakao pay',
      '카카오페이*, 카카오 페이*, 카카오송금*, 카톡송금*, 카톡 송금*, 카카오톡 송금*, 카카오뱅크*, 카뱅*',
    ),
    disguised: ['ㅋㅋㅇㅍㅇ', '카ㅋㅏ오페이'],
  },
} satisfies Rail;
