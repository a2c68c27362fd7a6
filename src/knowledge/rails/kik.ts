import type { Rail } from '../../core/rail.ts';

export default {
  id: 'kik',
  name: 'Kik',
  nature: 'messenger',
  names: {
    plain: ['kik me', 'kik messenger', 'kik username'],
  },
} satisfies Rail;
