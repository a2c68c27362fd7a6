import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  nature: 'social',
  names: {
    plain: words(
      'інстаграм*',
      'instagram*, instagram dm, insta dm',
      'инстаграм*, инстаграмм*, инста, инсту, инсте',
      'انستغرام, انستقرام, انستجرام, إنستغرام, انستا',
      '인스타그램*, 인스타*',
      'インスタグラム, インスタ',
      'อินสตาแกรม',
      'इंस्टाग्राम',
    ),
    weak: [
      'instagramie',
      'insty',
      'instę',
      'instagramem',
      'no direct',
      'pelo direct',
      'direct do insta',
      'в директ',
      'дм',
      'інста',
      'інсту',
      'інсті',
      'insta',
      'ig',
      'dm',
      'инст',
      'ไอจี',
      '디엠*',
      'ins号',
      '加ins',
    ],
    disguised: words('1nstagram, inst@gram, instagr@m, i.g., inst4, insta-gram, instgram', '인별*, ㅇㅅㅌ'),
  },
  hosts: ['instagram.com', 'ig.me', 'instagr.am'],
  parse: readLinks(
    [/^ig\.me\/m\/./, (link) => contact('instagram', link.path[1] ?? null)],
    [
      /^instagram\.com\/(?:direct|p|reel|reels|explore|stories|accounts|about|legal|tv|developer|shop)\b/,
      () => null,
    ],
    [/^instagr(?:am\.com|\.am)\/[\w.]{1,30}$/, (link) => contact('instagram', link.path[0] ?? null)],
    [/^instagram:\/\/user/, (link) => contact('instagram', link.param('username'))],
  ),
  account: /@?[a-z0-9_](?:[a-z0-9_.]{1,28}[a-z0-9_])/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.instagram.com/pat.test9/', { kind: 'contact', payee: 'pat.test9' }]],
  isNot: [
    'https://www.instagram.com/',
    'https://www.instagram.com/p/TEST/',
    'https://www.instagram.com/explore/',
  ],
};
