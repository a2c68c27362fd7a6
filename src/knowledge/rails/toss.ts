import type { Rail } from '../../core/rail.ts';

export default {
  id: 'toss',
  name: 'Toss',
  nature: 'bank',
  names: {
    plain: ['토스로*', '토스송금*', '토스 송금*', '토스뱅크*', '토스아이디*', 'toss bank', '토스 계좌*'],
    weak: ['toss', '토스'],
  },
} satisfies Rail;
