import type { Rail } from '../../core/rail.ts';

export default {
  id: 'kaspi',
  name: 'Kaspi',
  nature: 'bank',
  names: {
    plain: ['kaspi', 'каспи', 'kaspi gold', 'каспи голд'],
  },
} satisfies Rail;
