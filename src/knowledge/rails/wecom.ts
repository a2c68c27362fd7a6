import type { Rail } from '../../core/rail.ts';

export default {
  id: 'wecom',
  name: 'WeCom',
  nature: 'messenger',
  names: {
    plain: ['wecom', '企业微信', '企業微信', 'wechat work'],
    weak: ['企微'],
    disguised: ['企业薇信', '企业v信', '企业v'],
  },
} satisfies Rail;
