import type { Rail } from '../../core/rail.ts';

export default {
  id: 'twqr',
  name: 'TWQR',
  nature: 'bank',
  names: {
    plain: ['twqr', '台灣pay', 'taiwan pay', '台灣行動支付'],
  },
} satisfies Rail;
