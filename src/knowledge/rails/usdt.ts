import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'usdt',
  name: 'Tether USDT',
  nature: 'crypto',
  names: {
    plain: words(
      'тезер, тезером',
      'usdt, tether usdt, trc20, trc-20, erc20 usdt, usdt-trc20, bep20, bep-20',
      '泰达币, 泰達幣',
      'юсдт',
      '테더*',
      'تيثر',
    ),
    weak: ['tether', 'u币', '用u', '收u', '走u', '付u', '转u', '结u'],
    disguised: ['u$dt', 'usd₮', 'us-dt', 'u.s.d.t', 'u s d t', '優仕達'],
  },
} satisfies Rail;
