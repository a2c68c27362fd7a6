import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'alipay',
  name: 'Alipay',
  nature: 'wallet',
  names: {
    plain: words(
      'alipay, ali pay, alipayhk, alipay hk',
      '支付宝, 支付寶, 支付宝账号',
      '알리페이*',
      'アリペイ',
      'อาลีเพย์',
      'алипей*, алипэй*',
      'علي باي, علي بي',
    ),
    weak: ['蓝色软件', '蓝色app'],
    disguised: words(
      'zfb, zhi付宝, zhifubao, 🅰️lipay, a1ipay, al1pay',
      '致富宝, 致富寶, 支付饱, 支付鸨, 支付保, 支付包, 支fu宝, 支付bao, 之付宝, 吱付宝, 芝付宝, 知付宝, 支服宝, 支富宝, 支某宝, 某付宝, 某支付宝',
    ),
  },
} satisfies Rail;
