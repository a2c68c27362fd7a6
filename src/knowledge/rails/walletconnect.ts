import type { Rail } from '../../core/rail.ts';

export default {
  id: 'walletconnect',
  name: 'WalletConnect',
  nature: 'crypto',
  names: {
    plain: ['walletconnect', 'wallet connect'],
  },
} satisfies Rail;
