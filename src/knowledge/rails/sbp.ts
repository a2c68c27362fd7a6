import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'sbp',
  name: 'СБП',
  nature: 'bank',
  names: {
    plain: words(
      'сбп, система быстрых платежей, систему быстрых платежей, системе быстрых платежей',
      'системой быстрых платежей',
    ),
    weak: ['sbp'],
  },
} satisfies Rail;
