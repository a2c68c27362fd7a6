import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'ethereum',
  name: 'Ethereum',
  nature: 'crypto',
  names: {
    plain: words(
      'ethereum, ether wallet, erc20, erc-20',
      '以太坊, 以太币',
      'эфириум*',
      '이더리움*',
      'イーサリアム',
      'إيثريوم, ايثيريوم',
      'อีเธอเรียม',
    ),
    weak: ['eth', 'эфир'],
    disguised: ['eth3reum'],
  },
} satisfies Rail;
