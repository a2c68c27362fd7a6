import type { Rail } from '../../core/rail.ts';

export default {
  id: 'imo',
  name: 'imo / Botim',
  nature: 'messenger',
  names: {
    plain: ['botim', 'بوتيم', 'imo app', 'imo number', 'ايمو'],
  },
} satisfies Rail;
