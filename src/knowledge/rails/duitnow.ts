import type { Rail } from '../../core/rail.ts';

export default {
  id: 'duitnow',
  name: 'DuitNow',
  nature: 'bank',
  names: {
    plain: ['duitnow', 'duit now'],
  },
} satisfies Rail;
