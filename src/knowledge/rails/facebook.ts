import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
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
  hosts: ['facebook.com', 'fb.com', 'fb.me'],
  parse: readLinks(
    [
      /^(?:m\.)?facebook\.com\/(?:qr|profile\.php)$/,
      (link) => (link.param('id') === null ? null : contact('facebook', link.param('id'))),
    ],
    [/^(?:m\.)?facebook\.com\/messages\/t\/./, (link) => contact('facebook', link.path[2] ?? null)],
    [
      /^(?:m\.)?facebook\.com\/(?:marketplace|groups|watch|events|help|policies|login|reel|share|sharer|privacy|business|pages|story\.php|photo|gaming|hashtag|dialog|legal|l\.php|tr|plugins|ads|payments|flx|checkpoint|settings|notifications|friends|about|settings|terms)\b/,
      () => null,
    ],
    [
      /^(?:(?:m\.)?facebook\.com|fb\.com|fb\.me)\/[\w.]{3,60}$/,
      (link) => contact('facebook', link.path[0] ?? null),
    ],
  ),
  account: /@[\w.]{5,50}/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://www.facebook.com/qr?id=100000000000009', { kind: 'contact', payee: '100000000000009' }],
    ['https://facebook.com/pat.test9', { payee: 'pat.test9' }],
  ],
  isNot: [
    'https://www.facebook.com/',
    'https://www.facebook.com/marketplace/item/1',
    'https://www.facebook.com/help/123',
  ],
};
