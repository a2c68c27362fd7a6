import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'dana',
  name: 'DANA',
  nature: 'wallet',
  names: {
    plain: words(
      'dana dompet, dompet dana, via dana, nomor dana, no dana, pakai dana, pake dana, lewat dana',
      'ke dana saya, akun dana, bayar dana, dana aja, dana/ovo, ovo/dana, gopay/dana, dana/gopay',
      'tf dana',
    ),
  },
} satisfies Rail;
