import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'tiktok',
  name: 'TikTok',
  nature: 'social',
  names: {
    plain: ['tiktok', 'tik tok', 'тикток*', 'тик ток', 'تيك توك', '틱톡*', 'ティックトック', 'ติ๊กต็อก'],
  },
  hosts: ['tiktok.com'],
  parse: readLinks([/^tiktok\.com\/@[\w.]{2,24}$/, (link) => contact('tiktok', link.path[0] ?? null)]),
  account: /@[\w.]{2,24}/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.tiktok.com/@pat.test9', { kind: 'contact', payee: '@pat.test9' }]],
  isNot: ['https://www.tiktok.com/', 'https://www.tiktok.com/@pat.test9/video/1'],
};
