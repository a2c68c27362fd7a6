import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'phonepe',
  name: 'PhonePe',
  nature: 'wallet',
  names: {
    plain: words('phonepe, phone pe, phonepay, phone pay', 'फोनपे, फोन पे, फ़ोनपे, फ़ोन पे'),
  },
} satisfies Rail;
