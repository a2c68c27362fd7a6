import type { Rail } from '../../core/rail.ts';

export default {
  id: 'lydia',
  name: 'Lydia',
  nature: 'wallet',
  names: {
    plain: ['lydia app', 'lydia-app', 'paylib', 'lydia-app.com', 'sumeria'],
    weak: ['lydia'],
  },
} satisfies Rail;
