import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'facebook',
  name: 'Facebook',
  nature: 'social',
  names: {
    plain: words(
      'facebook',
      'фейсбук*',
      'فيسبوك, فيس بوك',
      '페이스북*',
      'フェイスブック',
      'เฟสบุ๊ค, เฟซบุ๊ก',
      'फेसबुक',
      '臉書, 脸书',
    ),
    weak: ['fb', 'фб', '페북*', 'เฟส', 'ฟบ', 'no face', 'pelo face'],
    disguised: ['f@cebook', 'faceb00k', 'fac3book', 'fcbk', 'facbook', 'f.b.'],
  },
} satisfies Rail;
