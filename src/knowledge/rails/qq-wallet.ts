import type { Rail } from '../../core/rail.ts';

export default {
  id: 'qq-wallet',
  name: 'QQ Wallet',
  nature: 'wallet',
  names: {
    plain: ['qq钱包', 'qq支付', 'qq红包', 'qq转账', '财付通'],
  },
} satisfies Rail;
