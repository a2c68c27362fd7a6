import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'payme',
  name: 'PayMe',
  nature: 'wallet',
  names: {
    plain: ['payme hk', 'payme code', 'payme link', 'payme俾', 'payme過'],
    weak: ['payme', 'pay me app'],
  },
  hosts: ['payme.hsbc', 'qr.payme.hsbc.com.hk'],
  parse: readLinks([
    /^(?:payme\.hsbc|qr\.payme\.hsbc\.com\.hk)\/./,
    (link) => payment('payme', { payee: link.path.at(-1) ?? null, currency: 'HKD' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://payme.hsbc/pattest', { kind: 'payment', payee: 'pattest', currency: 'HKD' }]],
  isNot: ['https://payme.hsbc.com.hk/en'],
};
