import type { Rail } from '../../core/rail.ts';

export default {
  id: 'payme',
  name: 'PayMe',
  nature: 'wallet',
  names: {
    plain: ['payme hk', 'payme code', 'payme link', 'payme俾', 'payme過'],
    weak: ['payme', 'pay me app'],
  },
} satisfies Rail;
