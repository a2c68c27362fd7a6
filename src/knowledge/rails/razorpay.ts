import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'razorpay',
  name: 'Razorpay',
  nature: 'card',
  names: {
    plain: ['razorpay', 'razorpay link'],
  },
  hosts: ['razorpay.me', 'rzp.io', 'pages.razorpay.com'],
  parse: readLinks(
    [
      /^razorpay\.me\/@./,
      (link) => payment('razorpay', { payee: link.path[0] ?? null, owner: 'merchant', currency: 'INR' }),
    ],
    [/^rzp\.io\/(?:[il]|rzp)\/./, () => payment('razorpay', { owner: 'merchant', currency: 'INR' })],
    [/^pages\.razorpay\.com\/./, () => payment('razorpay', { owner: 'merchant', currency: 'INR' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://razorpay.me/@pattest', { kind: 'payment', payee: '@pattest', currency: 'INR' }],
    ['https://rzp.io/l/Test99', { kind: 'payment', owner: 'merchant' }],
  ],
  isNot: ['https://razorpay.com/', 'https://razorpay.me/', 'https://rzp.io/'],
};
