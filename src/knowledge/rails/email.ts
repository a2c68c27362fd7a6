import { findEmails } from '../../core/handles/email.ts';
import { deepLink } from '../../core/payload/address.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'email',
  name: 'E-mail',
  nature: 'email',
  names: {
    plain: words('gmail, hotmail, outlook.com, gmail.com, g mail, protonmail, proton mail', 'жмейл, джимейл'),
    weak: words(
      'mailadres, e-mailadres, emailadres, mailadresse, mail adresi',
      'email, e-mail, mail, courriel, meil, emel, mi correo, e-mail address, email address, e-posta',
      'e-mail adresi, adres e-mail, adresse e-mail, adresse mail, correo electrónico, e-mail-adresse',
      '邮箱, 郵箱, 邮件, 电子邮箱, 电子邮件, 電子郵件',
      'メール, メールアドレス, メアド',
      '메일*, 이메일*',
      'электронная почта, электронную почту, електронна пошта, електронну пошту',
      'البريد الإلكتروني, البريد الالكتروني, ايميل, إيميل, الايميل',
      'ईमेल',
      'อีเมล, อีเมล์',
      'мейл, на мыло, имейл*, на почту, на мою почту',
    ),
    disguised: ['em@il', 'gm@il', 'g-m@il', 'gmaii', 'g mayl', 'm@il'],
  },
  parse,
  find: findEmails,
} satisfies Rail;

// RFC 6068 mailto:, and MATMSG:TO:…;SUB:…;; of codes.
function parse(text: string): ParsedPayload | null {
  const message = /^matmsg:\s{0,9}to:([^;]{3,254});/i.exec(text)?.[1];
  const link = deepLink(text, 'mailto', 'smtp');
  const payee = (message ?? link?.body.split(/[:,]/)[0])?.trim() || (link?.param('to') ?? '');
  return /^[^\s@]{1,64}@[^\s@]{3,255}$/.test(payee) ? contact('email', payee) : null;
}

export const examples: RailExamples = {
  is: [
    ['mailto:pat@mail.example?subject=Vase', { kind: 'contact', payee: 'pat@mail.example' }],
    ['MATMSG:TO:pat@mail.example;SUB:Hi;BODY:Hi;;', { payee: 'pat@mail.example' }],
  ],
  isNot: ['mailto:', 'pat@mail.example'],
};
