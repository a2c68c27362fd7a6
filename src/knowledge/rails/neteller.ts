import type { Rail } from '../../core/rail.ts';

export default {
  id: 'neteller',
  name: 'Neteller',
  nature: 'wallet',
  names: {
    plain: ['neteller', 'нетеллер'],
  },
} satisfies Rail;
