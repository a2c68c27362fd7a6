import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'zalopay',
  name: 'ZaloPay',
  nature: 'wallet',
  names: {
    plain: ['zalopay', 'zalo pay', 'ví zalopay'],
  },
  hosts: ['qr.zalopay.vn', 'social.zalopay.vn'],
  parse: readLinks([
    /^(?:qr|social)\.zalopay\.vn\/./,
    (link) => payment('zalopay', { payee: link.path.at(-1) ?? null, currency: 'VND' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://social.zalopay.vn/mt/Test99', { kind: 'payment', payee: 'Test99', currency: 'VND' }]],
  isNot: ['https://zalopay.vn/', 'https://qr.zalopay.vn/'],
};
