import type { Rail } from '../../core/rail.ts';

export default {
  id: 'papara',
  name: 'Papara',
  nature: 'wallet',
  names: {
    plain: ['papara', 'papara no', 'papara numarası', 'ininal'],
    disguised: ['p@para', 'pap4ra'],
  },
} satisfies Rail;
