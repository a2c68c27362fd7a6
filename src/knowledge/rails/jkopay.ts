import type { Rail } from '../../core/rail.ts';

export default {
  id: 'jkopay',
  name: '街口支付',
  nature: 'wallet',
  names: {
    plain: ['街口支付', 'jkopay', 'jkos', '全支付', '悠遊付', '全盈+pay', 'icash pay', 'pi拍錢包'],
    weak: ['街口'],
  },
} satisfies Rail;
