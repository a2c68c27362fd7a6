import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'stripe-link',
  name: 'Stripe payment link',
  nature: 'wallet',
  names: {
    plain: ['buy.stripe.com', 'stripe payment link', 'stripe link'],
  },
  hosts: ['buy.stripe.com', 'checkout.stripe.com'],
  parse: readLinks(
    [/^(?:buy|donate|book)\.stripe\.com\/./, () => payment('stripe-link', { owner: 'merchant' })],
    [
      /^(?:checkout|invoice|pay)\.stripe\.com\/./,
      () => payment('stripe-link', { owner: 'merchant', dynamic: true }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://buy.stripe.com/test_9TEST', { kind: 'payment', owner: 'merchant', payee: null }],
    ['https://checkout.stripe.com/c/pay/cs_test', { kind: 'payment', dynamic: true }],
  ],
  isNot: ['https://stripe.com/', 'https://buy.stripe.com/'],
};
