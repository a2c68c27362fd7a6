import type { Rail } from '../../core/rail.ts';

export default {
  id: 'chime',
  name: 'Chime',
  nature: 'bank',
  names: {
    plain: ['chime bank'],
    weak: ['chime'],
  },
} satisfies Rail;
