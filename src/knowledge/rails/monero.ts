import type { Rail } from '../../core/rail.ts';

export default {
  id: 'monero',
  name: 'Monero',
  nature: 'crypto',
  names: {
    plain: ['monero', 'xmr', 'монеро', '门罗币', 'モネロ'],
  },
} satisfies Rail;
