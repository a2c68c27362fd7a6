import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'lightning',
  name: 'Lightning Network',
  nature: 'crypto',
  names: {
    plain: words('lightning network, lightning invoice, lightning address, lnurl, bolt11, ln address'),
    weak: ['zap sats'],
  },
} satisfies Rail;
