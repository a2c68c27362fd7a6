import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'snapchat',
  name: 'Snapchat',
  nature: 'social',
  names: {
    plain: words(
      'snapchat, snap chat',
      'снэпчат, снапчат',
      'سناب شات, سنابشات',
      '스냅챗*',
      'スナップチャット',
      'สแนปแชท',
    ),
    weak: ['snap', 'sc', 'سناب', 'سنابي'],
    disguised: ['sn@pchat', 'snapch@t'],
  },
} satisfies Rail;
