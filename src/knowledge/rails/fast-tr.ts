import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'fast-tr',
  name: 'FAST / Havale / EFT',
  nature: 'bank',
  names: {
    plain: words(
      'havale, havaleyle, havale ile, havale/eft, eft/havale, kolay adres, havalesi, fast ile gönder',
      'fastla, fast yap',
    ),
    weak: ['eft'],
  },
} satisfies Rail;
