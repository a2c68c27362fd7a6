import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'wechat-pay',
  name: 'WeChat Pay',
  nature: 'wallet',
  names: {
    plain: words(
      'wechat pay, wechatpay, weixin pay',
      '微信支付, 微信转账, 微信转帐, 微信轉帳, 微信收款, 微信收款码, 微信付款, 微信红包, 微信付, 赞赏码',
      '위챗페이*',
      'ウィーチャットペイ',
    ),
    weak: ['赞赏码', '绿码'],
    disguised: ['薇信转', '微x支付', 'v信支付', 'v信转账', 'v信收款', 'wx支付', 'wx转账', 'vx转账'],
  },
} satisfies Rail;
