import type { Rail } from '../../core/rail.ts';

export default {
  id: 'stripe-link',
  name: 'Stripe payment link',
  nature: 'wallet',
  names: {
    plain: ['buy.stripe.com', 'stripe payment link', 'stripe link'],
    weak: ['stripe'],
  },
} satisfies Rail;
