import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  nature: 'social',
  names: {
    plain: words(
      'instagram*, instagram dm, insta dm',
      'инстаграм*, инстаграмм*, инста, инсту, инсте',
      'انستغرام, انستقرام, انستجرام, إنستغرام, انستا',
      '인스타그램*, 인스타*',
      'インスタグラム, インスタ',
      'อินสตาแกรม',
      'इंस्टाग्राम',
    ),
    weak: ['insta', 'ig', 'dm', 'инст', 'ไอจี', '디엠*', 'ins号', '加ins'],
    disguised: words('1nstagram, inst@gram, instagr@m, i.g., inst4, insta-gram, instgram', '인별*, ㅇㅅㅌ'),
  },
} satisfies Rail;
