import type { Rail } from '../../core/rail.ts';

export default {
  id: 'rakuten-pay',
  name: '楽天ペイ',
  nature: 'wallet',
  names: {
    plain: ['楽天ペイ', '楽天pay', '楽天キャッシュ', 'rakuten pay'],
  },
} satisfies Rail;
