import type { Rail } from '../../core/rail.ts';

export default {
  id: 'nequi',
  name: 'Nequi',
  nature: 'wallet',
  names: {
    plain: ['nequi'],
    disguised: ['n3qui', 'nekui'],
  },
} satisfies Rail;
