import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'paypal',
  name: 'PayPal',
  nature: 'wallet',
  names: {
    plain: words(
      'paypal*, pay pal, paypal.me',
      'пейпал*, пэйпал*, пайпал*',
      'باي بال, بايبال',
      '페이팔*',
      'ペイパル',
      '贝宝, 貝寶',
      'เพย์พาล',
      'पेपाल, पेपैल',
      'פייפאל',
    ),
    weak: words(
      'pp, friends and family, friends & family, f&f, fnf, familie und freunde, freunde und familie',
      'freunde & familie, amis et proches, entre proches, amis et famille, amigos y familiares',
      'amigos y familia, amigos e família, amici e familiari, amici e famiglia, vrienden en familie',
      'rodzina i znajomi, znajomym i rodzinie, arkadaş ve aile',
      'друзьям и близким, друзьям и семье',
      '家人和朋友, 亲友付款, 友人や家族',
    ),
    disguised: words(
      'p@ypal, paypa1, pay-pal, paypai, payp@l, pa ypal, paipal, pypal, p4ypal, peipal, paypl',
      'pay p@l, 🅿️ay🅿️al, 🅿️aypal, pa¥pal, p a y p a l',
      '🅿️🅿️, 🅿🅿',
    ),
  },
} satisfies Rail;
