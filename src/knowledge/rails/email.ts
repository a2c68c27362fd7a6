import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'email',
  name: 'E-mail',
  nature: 'email',
  names: {
    plain: words(
      'e-mail address, email address, gmail, hotmail, outlook.com, gmail.com, g mail, e-mail adresi',
      'adres e-mail, adresse e-mail, adresse mail, correo electrónico, e-mail-adresse, protonmail',
      'proton mail, e-posta',
      '电子邮箱, 电子邮件, 電子郵件',
      'メールアドレス, メアド',
      '이메일*',
      'электронная почта, электронную почту, електронна пошта, електронну пошту, жмейл, джимейл',
      'البريد الإلكتروني, البريد الالكتروني, ايميل, إيميل, الايميل',
      'ईमेल',
      'อีเมล, อีเมล์',
    ),
    weak: words(
      'email, e-mail, mail, courriel, meil, emel, mi correo',
      '邮箱, 郵箱, 邮件',
      'メール',
      '메일*',
      'мейл, на мыло, имейл*, на почту, на мою почту',
    ),
    disguised: ['em@il', 'e.mail', 'gm@il', 'g-m@il', 'gmaii', 'g mayl', 'm@il'],
  },
} satisfies Rail;
