import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'bitcoin',
  name: 'Bitcoin',
  nature: 'crypto',
  names: {
    plain: words(
      'bitcoin*, btc, bit coin, bit coins, bitkoin',
      '比特币, 比特幣',
      'биткоин*, биткойн*, биток, бітк*',
      'ビットコイン',
      '비트코인*',
      'بيتكوين, البيتكوين, بتكوين',
      'बिटकॉइन, बिटकॉइन में',
      'บิทคอยน์, บิตคอยน์',
    ),
    weak: ['sats', '₿'],
    disguised: words('b1tcoin, bitc0in, b1tc0in, bit-coin, b!tcoin, bitco1n, b.t.c, b t c, bt¢, bitcoi n'),
  },
} satisfies Rail;
