import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'culture-voucher',
  name: '문화상품권',
  nature: 'gift_card',
  names: {
    plain: words(
      '문화상품권*, 문상*, 컬쳐랜드*, 컬처랜드*, 해피머니*, 도서문화상품권*, 북앤라이프*, 컬쳐캐쉬*, 기프트카드 핀번호*',
      'culture voucher, cultureland',
    ),
    weak: ['핀번호*', '기카*'],
    disguised: ['ㅁㅅ', 'ㅁㅎㅅㅍㄱ'],
  },
} satisfies Rail;
