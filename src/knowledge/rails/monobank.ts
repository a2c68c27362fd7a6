import type { Rail } from '../../core/rail.ts';

export default {
  id: 'monobank',
  name: 'monobank',
  nature: 'bank',
  names: {
    plain: ['monobank', 'монобанк*', 'send.monobank.ua', 'на монобанк'],
    weak: ['моно', 'mono', 'на моно', 'банка моно'],
  },
} satisfies Rail;
