import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'truemoney',
  name: 'TrueMoney',
  nature: 'wallet',
  names: {
    plain: words(
      'truemoney, true money, truewallet, true wallet',
      'ทรูมันนี่, ทรูมันนี่วอลเล็ท, ทรูวอลเล็ต, ทรูวอเลท, ซองอั่งเปา',
    ),
    weak: ['วอลเล็ท', 'วอเลท', 'วอลเล็ต', 'tmn'],
  },
} satisfies Rail;
