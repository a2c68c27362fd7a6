import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'qq-wallet',
  name: 'QQ Wallet',
  nature: 'wallet',
  names: {
    plain: ['qq钱包', 'qq支付', 'qq红包', 'qq转账', '财付通'],
  },
  hosts: ['i.qianbao.qq.com'],
  parse: readLinks([
    /^i\.qianbao\.qq\.com\/wallet\/sqrcode\.htm/,
    (link) => payment('qq-wallet', { payee: link.param('u'), owner: 'personal', currency: 'CNY' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&a=1&u=10009&n=Test&ac=TEST',
      { kind: 'payment', payee: '10009', owner: 'personal', currency: 'CNY' },
    ],
  ],
  isNot: ['https://i.qianbao.qq.com/', 'https://qianbao.qq.com/wallet'],
};
