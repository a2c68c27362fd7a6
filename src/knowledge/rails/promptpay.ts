import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'promptpay',
  name: 'PromptPay',
  nature: 'bank',
  names: {
    plain: words('promptpay, prompt pay', 'พร้อมเพย์, พร้อมเพ, พร้อมเพย, พรอมเพย์, พรอมพ์เพย์'),
  },
} satisfies Rail;
