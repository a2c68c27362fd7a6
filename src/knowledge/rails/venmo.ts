import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'venmo',
  name: 'Venmo',
  nature: 'wallet',
  names: {
    plain: ['venmo', "venmo'd", 'venmo me', 'венмо', '벤모*', 'ベンモ'],
    disguised: words(
      'v3nmo, venm0, v3nm0, v-nmo, ven-mo, ven mo, vennmo, vnmo, venmoo, v enmo, vemno, v*nmo, ve.nmo',
    ),
  },
} satisfies Rail;
