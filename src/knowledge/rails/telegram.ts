import type { Address } from '../../core/payload/address.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, cryptoPayment, login, payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
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
  hosts: ['t.me', 'telegram.me'],
  parse: readLinks(
    [/^(?:t|telegram)\.(?:me|dog)\/login\b|^tg:\/\/login/, () => login('telegram')],
    [/^t\.me\/(?:\$|invoice\/)./, () => payment('telegram', { owner: 'merchant', dynamic: true })],
    [
      /^t\.me\/(?:cryptobot|send|wallet|xrocket)$/,
      (link) =>
        /^(?:iv|cq|mci|inv)/i.test(link.param('start') ?? '') ? cryptoPayment('telegram') : named(link),
    ],
    [/^(?:t|telegram)\.(?:me|dog)\/(?:joinchat\/|\+)[\w-]{6,}$/, group],
    [/^(?:t|telegram)\.(?:me|dog)\/\+?\d{7,15}$/, (link) => contact('telegram', link.path[0] ?? null)],
    [
      /^(?:t|telegram)\.(?:me|dog)\/(?:share|proxy|socks|addstickers|addemoji|setlanguage|addtheme|bg|iv|c|confirmphone|giftcode|boost)\b/,
      () => null,
    ],
    [/^(?:t|telegram)\.(?:me|dog)\/(?:s\/|addlist\/)?[a-z]\w{3,31}(?:\/|$)/, named],
    [/^[a-z]\w{3,31}\.t\.me\/$/, (link) => contact('telegram', link.host.split('.')[0] ?? null)],
    [/^tg:\/\/resolve/, (link) => open(link.param('domain') ?? link.param('phone'))],
    [/^tg:\/\/(?:join|addlist)/, group],
    [/^tg:\/\/(?:user|openmessage)/, (link) => open(link.param('id') ?? link.param('user_id'))],
    [/^web\.telegram\.org\/[akz]/, (link) => open(/^@(\w{4,32})/.exec(link.hash)?.[1] ?? null)],
  ),
  account: /@?[a-z]\w{4,31}|\+\d[\d -]{7,15}\d/i,
} satisfies Rail;

function named(link: Address): ParsedPayload {
  return contact('telegram', link.path[/^(?:s|addlist)\//.test(link.route) ? 1 : 0] ?? null);
}

function group(link: Address): ParsedPayload {
  return contact('telegram', link.path.at(-1) ?? link.param('invite'));
}

function open(payee: string | null): ParsedPayload | null {
  return payee === null ? null : contact('telegram', payee);
}

export const examples: RailExamples = {
  is: [
    ['https://t.me/pat_test9', { kind: 'contact', payee: 'pat_test9' }],
    ['t.me/+TestTest_9', { payee: '+TestTest_9' }],
    ['tg://resolve?domain=pat_test9', { payee: 'pat_test9' }],
    ['tg://login?token=TESTTEST', { kind: 'login' }],
    ['https://telegram.me/joinchat/TestTest9', { kind: 'contact' }],
  ],
  isNot: [
    'https://t.me/',
    'https://telegram.org/',
    'https://t.me/share/url?url=https://shop.example/',
    'https://t.me.test.example/pat_test9',
  ],
};
