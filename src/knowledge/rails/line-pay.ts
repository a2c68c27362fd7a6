import type { Rail } from '../../core/rail.ts';

export default {
  id: 'line-pay',
  name: 'LINE Pay',
  nature: 'wallet',
  names: {
    plain: ['line pay', 'linepay', 'ライン ペイ', 'ラインペイ', 'rabbit line pay'],
    weak: ['一卡通money', 'ipass money'],
  },
} satisfies Rail;
