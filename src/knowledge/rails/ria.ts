import type { Rail } from '../../core/rail.ts';

export default {
  id: 'ria',
  name: 'Ria',
  nature: 'wire',
  names: {
    plain: ['ria money transfer', 'ria transfer', 'riamoney'],
    weak: ['ria'],
  },
} satisfies Rail;
