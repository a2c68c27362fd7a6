import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'payconiq',
  name: 'Payconiq / Bancontact',
  nature: 'bank',
  names: {
    plain: ['payconiq', 'bancontact'],
  },
  hosts: ['payconiq.com'],
  parse: readLinks([
    /^payconiq\.com\/(?:merchant|pay|t)\/./,
    (link) => payment('payconiq', { owner: 'merchant', currency: 'EUR', payee: link.path.at(-1) ?? null }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['HTTPS://PAYCONIQ.COM/MERCHANT/1/TEST99', { kind: 'payment', payee: 'TEST99', owner: 'merchant' }]],
  isNot: ['https://www.payconiq.com/'],
};
