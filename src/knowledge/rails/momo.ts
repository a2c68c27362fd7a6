import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'momo',
  name: 'MoMo',
  nature: 'wallet',
  names: {
    plain: words('ví momo, momo wallet, qua momo, số momo, bằng momo, ck momo, chuyển momo, sđt momo'),
    weak: ['momo'],
    disguised: ['m0mo', 'mo.mo'],
  },
} satisfies Rail;
