import type { Rail } from '../../core/rail.ts';

export default {
  id: 'threema',
  name: 'Threema',
  nature: 'messenger',
  names: {
    plain: ['threema'],
  },
} satisfies Rail;
