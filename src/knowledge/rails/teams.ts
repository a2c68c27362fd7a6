import type { Rail } from '../../core/rail.ts';

export default {
  id: 'teams',
  name: 'Microsoft Teams',
  nature: 'messenger',
  names: {
    plain: ['microsoft teams', 'ms teams'],
    weak: ['teams'],
  },
} satisfies Rail;
