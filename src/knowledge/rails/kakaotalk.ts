import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'kakaotalk',
  name: 'KakaoTalk',
  nature: 'messenger',
  names: {
    plain: words(
      'kakaotalk, kakao talk, kakao, kakao id, open.kakao.com',
      '카카오톡*, 카톡*, 카카오 톡*, 카톡아이디*, 카톡id*, 오픈채팅*, 오픈카톡*, 오픈톡*, 카카오채널*',
      'カカオトーク, カカオ',
      'คาเคา',
      'какао ток',
    ),
    weak: ['카카오*', '톡*', '오카*', '옾챗*', '옵챗*'],
    disguised: words(
      'ㅋㅌ, ㅋㅏ톡, 카t, 까톡*, ㅋㅏㅌㅗㄱ, 카ㅌ톡, 노란톡*, 노란앱*, 노란 앱*, ㅋr톡, 카똑*, 캌톡*, ㅋㅋㅇㅌ',
      'kㅏ톡, k톡, k4kao',
    ),
  },
} satisfies Rail;
