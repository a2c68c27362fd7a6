import type { Rail } from '../../core/rail.ts';

export default {
  id: 'solana',
  name: 'Solana',
  nature: 'crypto',
  names: {
    plain: ['solana', 'phantom wallet', 'солана', '솔라나*', 'sol wallet', 'sol address'],
  },
} satisfies Rail;
