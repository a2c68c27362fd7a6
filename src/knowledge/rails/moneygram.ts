import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'moneygram',
  name: 'MoneyGram',
  nature: 'wire',
  names: {
    plain: words(
      'moneygram, money gram',
      'маниграм*, манигрэм*',
      'مونيغرام, موني جرام',
      '速汇金',
      '머니그램*',
    ),
    weak: ['mg'],
    disguised: ['m0neygram', 'money-gram', 'moneygr@m'],
  },
} satisfies Rail;
