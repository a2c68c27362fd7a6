import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Owner, ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
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
    weak: ['绿码', '微转', '薇转', 'v转', '微付'],
    disguised: ['薇信转', '微x支付', 'v信支付', 'v信转账', 'v信收款', 'wx支付', 'wx转账', 'vx转账'],
  },
  hosts: [
    'wx.tenpay.com',
    'wxpay.tenpay.com',
    'wxpay.wechatpay.cn',
    'payapp.weixin.qq.com',
    'payapp.wechatpay.cn',
  ],
  parse: readLinks(
    [/^wxp:\/\/f2f[01][\w=-]{4,120}$/, () => pays('personal', false)],
    [/^wxp:\/\/\w{4,}/, () => pays('unknown')],
    [/^wx\.tenpay\.com\/f2f$/, () => pays('personal', false)],
    [/^payapp\.(?:weixin\.qq\.com|wechatpay\.cn)\/qr\/./, () => pays('personal', false)],
    [/^payapp\.(?:weixin\.qq\.com|wechatpay\.cn)\/(?:sjt\/qr|materialqr|qrpay)\/./, () => pays('merchant')],
    [/^sjt\.wxpapp\.wechatpay\.cn\/./, () => pays('merchant')],
    [/^wxpay\.(?:tenpay\.com|wechatpay\.cn)\/md\/./, () => pays('merchant')],
    // An order made by a shop's till: what honest checkouts show.
    [/^weixin:\/\/wxpay\/bizpayurl/, () => pays('merchant', true)],
    [/^wx\.tenpay\.com\/cgi-bin\/mmpayweb-bin\/checkmweb$/, () => pays('merchant', true)],
    [/^weixin:\/\/wxpay\/bindurl/, () => ({ ...pays('unknown'), kind: 'other', currency: null })],
    [/^wxhb:\/\/f2f/, () => pays('unknown')],
  ),
} satisfies Rail;

// The codes are opaque: they name neither the payee nor the amount.
function pays(owner: Owner, dynamic: boolean | null = null): ParsedPayload {
  return payment('wechat-pay', { owner, dynamic, currency: 'CNY' });
}

export const examples: RailExamples = {
  is: [
    [
      'wxp://f2f0Test_Test_Test-Test_Test_Test-Te_99',
      { kind: 'payment', payee: null, owner: 'personal', currency: 'CNY' },
    ],
    ['https://payapp.weixin.qq.com/sjt/qr/TEST99', { owner: 'merchant' }],
    ['weixin://wxpay/bizpayurl?pr=Test999', { owner: 'merchant', dynamic: true }],
    ['weixin://wxpay/bindurl?pr=Test999', { kind: 'other' }],
  ],
  isNot: [
    'wxp://',
    'https://wx.tenpay.com/',
    'https://test.example/?u=wxp://f2f0abcdefgh',
    'weixin://dl/chat',
  ],
};
