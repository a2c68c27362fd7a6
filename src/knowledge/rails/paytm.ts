import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'paytm',
  name: 'Paytm',
  nature: 'wallet',
  names: {
    plain: ['paytm', 'पेटीएम', 'paytm karo'],
    disguised: ['p@ytm', 'payt m', 'pay-tm', 'paytim'],
  },
  hosts: ['p.paytm.me', 'paytm.me'],
  parse: readLinks(
    [
      /^(?:p\.)?paytm\.me\/./,
      (link) => payment('paytm', { payee: link.path.at(-1) ?? null, currency: 'INR' }),
    ],
    [/^paytm\.com\/(?:payment-link|pay)\b/, () => payment('paytm', { currency: 'INR' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://p.paytm.me/xCTH/test99', { kind: 'payment', payee: 'test99', currency: 'INR' }]],
  isNot: ['https://paytm.com/'],
};
