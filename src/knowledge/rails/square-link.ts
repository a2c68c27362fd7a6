import type { Rail } from '../../core/rail.ts';

export default {
  id: 'square-link',
  name: 'Square payment link',
  nature: 'wallet',
  names: {
    plain: ['square.link', 'square payment link', 'checkout.square.site'],
  },
} satisfies Rail;
