import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login, plainLink } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'wechat',
  name: 'WeChat',
  nature: 'messenger',
  names: {
    plain: words(
      'wechat*, we chat, weixin',
      '微信, 微信号, 微信號',
      'вичат*, вейчат*',
      'ويتشات, وي شات, ويشات',
      '위챗*',
      'ウィーチャット, ウィチャット',
      'วีแชท, วีแชต',
      'वीचैट',
    ),
    weak: words(
      'wx, vx, v, wc, wxid, 加v',
      '微, 薇, 威, 徽, 嶶, 喂, 卫, 卫星, 威信, 维信, 微芯, 威新, 绿色软件, 绿色图标, 绿色app, 小绿, 绿标',
    ),
    disguised: words(
      '薇信, 徽信, 嶶信, 胃信, 喂信, 喂心, 伟心, 卫心, 徽心, 薇心, 微心, 薇芯, 威.信, 微.信, 绿泡泡',
      '绿泡, 綠泡泡, 绿色泡泡, 绿色聊天, 绿色小图标, 绿软, 崴信, 巍信, 葳信, 溦信, 徾信, 韦信, 蔚信, 味信, 围信, 唯信, 惟信, 微亻言, 微訁, 微x, 薇x',
      '威x, 薇号, 微xin, 卫星号, 加薇, 加威, 加徽, 佳喂, 佳薇, 加vx, 加wx, ➕薇, 十薇, 伽徽',
      '卫丝, 微丝, 薇丝, 卫聊, v✉, 微号, 加卫, ➕卫, ➕微, 家我薇, 加我薇, 🛰',
      'ィ訁',
      '(薇|徽|嶶|喂|崴|巍|葳|溦|蔚|韦|微|威|卫)(❤|♥|✉|📩|💌|💬)',
      'v信, w信, vxin, v❤, v♥, v芯, v号, vx号, wx号, wei信, weixinhao, weichat, wechatt, wech@t, we-chat, ➕v',
      '➕vx',
    ),
  },
  hosts: ['u.wechat.com', 'weixin.qq.com', 'login.weixin.qq.com', 'open.weixin.qq.com'],
  parse: readLinks(
    [/^u\.wechat\.com\/./, (link) => contact('wechat', link.path[0] ?? null, 'personal')],
    [/^login\.(?:weixin\.qq|wx\.qq|wechat)\.com\/l\/./, () => login('wechat')],
    [/^(?:open\.)?weixin\.qq\.com\/(?:connect\/confirm|x\/.)/, () => login('wechat')],
    // Groups and official accounts.
    [/^weixin\.qq\.com\/[gr]\/./, () => contact('wechat', null)],
    [/^weixin:\/\/contacts\/profile\/./, (link) => contact('wechat', link.path[1] ?? null, 'personal')],
    [/^weixin:\/\/(?:qr|addfriend)\/./, () => contact('wechat', null)],
    [/^weixin:\/\/dl\/(?:business|chat)/, () => plainLink('wechat')],
  ),
  // Account names begin with a letter; 6 to 20 characters (older ones 5).
  account: /[a-z][a-z0-9_-]{4,19}|1[3-9]\d{9}(?!\d)|\d{5,11}(?!\d)/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://u.wechat.com/kTestTestTestTest-Tes_99?s=2',
      { kind: 'contact', payee: 'kTestTestTestTest-Tes_99', owner: 'personal' },
    ],
    ['https://weixin.qq.com/g/AwYAATestTest', { kind: 'contact' }],
    ['https://login.weixin.qq.com/l/TestTest9==', { kind: 'login' }],
    ['http://weixin.qq.com/x/TestTest9', { kind: 'login' }],
    ['weixin://contacts/profile/gh_test99', { payee: 'gh_test99' }],
  ],
  isNot: [
    'https://weixin.qq.com/',
    'https://mp.weixin.qq.com/s/TEST',
    'https://weixin.qq.com.test.example/g/a',
    'weixin://',
  ],
};
