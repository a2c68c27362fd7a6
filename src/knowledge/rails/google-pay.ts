import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'google-pay',
  name: 'Google Pay',
  nature: 'wallet',
  names: {
    plain: ['google wallet'],
    weak: words('google pay, googlepay, gpay, g pay, g-pay', 'गूगल पे, गूगलपे, जीपे', '구글페이*', 'гугл пэй'),
    disguised: ['g.pay', 'gp@y'],
  },
  hosts: ['pay.google.com', 'gpay.app.goo.gl'],
  parse: readLinks(
    [/^gpay\.app\.goo\.gl\/./, () => payment('google-pay')],
    [/^pay\.google\.com\/(?:gp\/v|payments\/u|gp\/w)\b/, () => payment('google-pay')],
    [/^g\.co\/payinvite\/./, (link) => payment('google-pay', { payee: link.path[1] ?? null })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://gpay.app.goo.gl/pay-TEST99', { kind: 'payment' }],
    ['https://g.co/payinvite/test9', { kind: 'payment', payee: 'test9' }],
  ],
  isNot: ['https://pay.google.com/about/'],
};
