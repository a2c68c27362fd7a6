import type { Rail } from '../../core/rail.ts';

export default {
  id: 'webmoney-jp',
  name: 'BitCash / WebMoney / コンビニ電子マネー',
  nature: 'gift_card',
  names: {
    plain: [
      'bitcash',
      'ビットキャッシュ',
      'webmoneyカード',
      'nanaco ギフト',
      'nanacoギフト',
      'コンビニ払いの番号',
    ],
  },
} satisfies Rail;
