import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
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
      'ㅋㅌ, 카t, 까톡*, 카ㅌ톡, 노란톡*, 노란앱*, 노란 앱*, ㅋr톡, 카똑*, 캌톡*, ㅋㅋㅇㅌ',
      'kㅏ톡, k톡, k4kao',
    ),
  },
  hosts: ['open.kakao.com', 'pf.kakao.com', 'qr.kakao.com'],
  parse: readLinks(
    [/^open\.kakao\.com\/(?:o|me)\/./, (link) => contact('kakaotalk', link.path[1] ?? null)],
    [/^pf\.kakao\.com\/./, (link) => contact('kakaotalk', link.path[0] ?? null, 'merchant')],
    [/^qr\.kakao\.com\/talk\/./, () => contact('kakaotalk', null)],
    [/^kakao(?:open|talk|plus)?:\/\/./, () => contact('kakaotalk', null)],
  ),
  account: /[a-z0-9][a-z0-9._-]{3,19}/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://open.kakao.com/o/sTest99', { kind: 'contact', payee: 'sTest99' }],
    ['http://pf.kakao.com/_test9/chat', { payee: '_test9', owner: 'merchant' }],
  ],
  isNot: ['https://open.kakao.com/', 'https://www.kakaocorp.com/', 'https://qr.kakaopay.com/TestTest9'],
};
