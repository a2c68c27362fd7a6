import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'blik',
  name: 'BLIK',
  nature: 'bank',
  names: {
    plain: words(
      'blikuj, zblikuj',
      'blikiem, blika, kod blik, kodem blik, na blik, blik na telefon, przelew na telefon',
      'przelewem na telefon, przez blik, przelew blik',
    ),
    weak: ['blik', 'bliku'],
    disguised: ['bl1k', 'bliczek', 'bliczkiem'],
  },
} satisfies Rail;
