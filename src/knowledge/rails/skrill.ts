import type { Rail } from '../../core/rail.ts';

export default {
  id: 'skrill',
  name: 'Skrill',
  nature: 'wallet',
  names: {
    plain: ['skrill', 'moneybookers', 'скрилл'],
  },
} satisfies Rail;
