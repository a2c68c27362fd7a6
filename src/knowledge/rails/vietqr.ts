import type { Rail } from '../../core/rail.ts';

export default {
  id: 'vietqr',
  name: 'VietQR',
  nature: 'bank',
  names: {
    plain: ['vietqr', 'viet qr', 'vcb digibank'],
  },
} satisfies Rail;
