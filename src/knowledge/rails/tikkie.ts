import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'tikkie',
  name: 'Tikkie',
  nature: 'bank',
  names: {
    plain: words('tikkie, tikkies, tikkie.me, betaalverzoek, betaalverzoekje, betaalverzoeken'),
    disguised: ['t1kkie', 'tikki', 'tikkie-tje'],
  },
} satisfies Rail;
