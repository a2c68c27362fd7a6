import type { Rail } from '../../core/rail.ts';

export default {
  id: 'gcash',
  name: 'GCash',
  nature: 'wallet',
  names: {
    plain: ['gcash', 'g-cash', 'g cash', 'gcash number', 'i-gcash', 'pa-gcash', 'ginagcash'],
    disguised: ['g c@sh', 'gc@sh', 'jicash', 'gcsh'],
  },
} satisfies Rail;
