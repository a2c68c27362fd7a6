import type { Rail } from '../../core/rail.ts';

export default {
  id: 'mobilepay',
  name: 'MobilePay',
  nature: 'wallet',
  names: {
    plain: ['mobilepay', 'mobile pay'],
  },
} satisfies Rail;
