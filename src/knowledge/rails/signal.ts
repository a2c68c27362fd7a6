import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'signal',
  name: 'Signal',
  nature: 'messenger',
  names: {
    plain: words(
      'signal messenger, signal app, signal.me, signal messenger app, signal private messenger',
      'signal nummer',
      'мессенджер signal',
    ),
    weak: ['signal', 'сигнал'],
  },
} satisfies Rail;
