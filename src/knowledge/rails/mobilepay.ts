import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'mobilepay',
  name: 'MobilePay',
  nature: 'wallet',
  names: {
    plain: ['mobilepay', 'mobile pay'],
  },
  hosts: ['qr.mobilepay.dk', 'products.mobilepay.dk', 'mobilepay.dk'],
  parse: readLinks(
    [/^qr\.mobilepay\.(?:dk|fi)\/./, (link) => payment('mobilepay', { payee: link.path.at(-1) ?? null })],
    [
      /^mobilepay\.dk\/erhverv\/betalingslink\/./,
      () => payment('mobilepay', { owner: 'merchant', currency: 'DKK' }),
    ],
    [/^products\.mobilepay\.dk\/box\/./, (link) => payment('mobilepay', { payee: link.param('phone') })],
    [/^mobilepay:\/\/send/, (link) => payment('mobilepay', { payee: link.param('phone') })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://qr.mobilepay.dk/box/00000000-test/pay-in', { kind: 'payment', payee: 'pay-in' }],
    ['https://products.mobilepay.dk/box/box?id=test&phone=12345', { kind: 'payment', payee: '12345' }],
    ['mobilepay://send?phone=12345678', { kind: 'payment', payee: '12345678' }],
  ],
  isNot: ['https://mobilepay.dk/'],
};
