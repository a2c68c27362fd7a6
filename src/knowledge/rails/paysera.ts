import type { Rail } from '../../core/rail.ts';

export default {
  id: 'paysera',
  name: 'Paysera',
  nature: 'bank',
  names: {
    plain: ['paysera'],
  },
} satisfies Rail;
