import type { Rail } from '../../core/rail.ts';

export default {
  id: 'fawry',
  name: 'Fawry',
  nature: 'bank',
  names: {
    plain: ['فوري باي', 'fawry'],
    weak: ['فوري'],
  },
} satisfies Rail;
