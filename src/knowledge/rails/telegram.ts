import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'telegram',
  name: 'Telegram',
  nature: 'messenger',
  names: {
    plain: words(
      'telegram*, t.me, telegrama, telegramie, telegramm',
      'телеграм*, телеграмм*',
      'تلغرام, تيليجرام, تليجرام, تلجرام, تليغرام, التليجرام, التلغرام, تيليغرام',
      'टेलीग्राम',
      '텔레그램*, 텔레*',
      'テレグラム, テレグラ',
      '电报, 電報',
      'เทเลแกรม',
    ),
    weak: words(
      'tg, tele, tlg, telega, tgm',
      'тг, тгшка, телега, телегу, телеге, телегой, телеги',
      '飞机, 纸飞机, 紙飛機, 飞机号, 飛機號, 小飞机, ✈️号',
      '텔레',
      'ت ج',
    ),
    disguised: words(
      't3legram, te1egram, telegr@m, tele-gram, t.e.l.e.g.r.a.m, t e l e g r a m, telegrm, tlgrm',
      'telegran, telgram, telegam, tелеграм, tелега, blue plane, blue paper plane, tегерам',
      'тeлeгpaм, т елеграм, т3леграм, т.е.л.е.г.р.а.м',
    ),
  },
} satisfies Rail;
