import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'stc-pay',
  name: 'stc pay',
  nature: 'wallet',
  names: {
    plain: words(
      'stc pay, stcpay, stc bank, stc باي, urpay',
      'اس تي سي باي, إس تي سي باي, بطاقة stc, يور باي',
    ),
  },
} satisfies Rail;
