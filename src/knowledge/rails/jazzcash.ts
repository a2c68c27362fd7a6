import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'jazzcash',
  name: 'JazzCash',
  nature: 'wallet',
  names: {
    plain: words('jazzcash, jazz cash, easypaisa, easy paisa, sadapay, nayapay, raast', 'جاز کیش, ایزی پیسہ'),
  },
} satisfies Rail;
