import type { Rail } from '../../core/rail.ts';

export default {
  id: 'samsung-pay',
  name: 'Samsung Pay',
  nature: 'wallet',
  names: {
    plain: ['삼성페이*'],
    weak: ['samsung pay'],
  },
} satisfies Rail;
