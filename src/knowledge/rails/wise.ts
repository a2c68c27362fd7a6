import type { Rail } from '../../core/rail.ts';

export default {
  id: 'wise',
  name: 'Wise',
  nature: 'bank',
  names: {
    plain: ['transferwise', 'transfer wise', 'wise.com', 'wisetag'],
    weak: ['wise', 'вайз', 'ワイズ'],
  },
} satisfies Rail;
