import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'binance-pay',
  name: 'Binance',
  nature: 'crypto',
  names: {
    plain: words(
      'binance, binance pay, binance id',
      '币安, 幣安',
      'бинанс*',
      '바이낸스*',
      'バイナンス',
      'بينانس, باينانس',
    ),
    weak: ['pay id binance'],
    disguised: ['b1nance', 'bin@nce', 'b!nance'],
  },
} satisfies Rail;
