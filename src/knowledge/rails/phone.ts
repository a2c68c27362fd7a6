import { findPhones } from '../../core/handles/phone.ts';
import { deepLink } from '../../core/payload/address.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'phone',
  name: 'Phone, SMS',
  nature: 'phone',
  names: {
    // Everybody asks for a phone number: none of its names is telling by itself.
    plain: [],
    weak: words(
      'phone number, mobile number, cell number, cell phone number, numéro de téléphone',
      'numéro de portable, handynummer, telefonnummer, número de teléfono, numero di telefono',
      'número de telefone, telefoonnummer, numer telefonu, nr telefonu, nr tel, telefon numarası',
      'telefon numaram, nomor hp, no hp, nomor telepon, số điện thoại, sđt',
      '手机号, 手机号码, 手機號碼, 電話番号',
      '전화번호*, 휴대폰 번호*, 폰번호*',
      'номер телефона, номер телефону',
      'رقم الجوال, رقم الهاتف, رقم التليفون, رقم الموبايل, فون نمبر',
      'मोबाइल नंबर, फोन नंबर, फ़ोन नंबर',
      'เบอร์โทร, เบอร์มือถือ',
      'ショートメール',
      'sms, phone, cell, tel, telephone, celular, móvil, movil, cellulare, telemóvel, telefon, sdt',
      'đt, telefono, teléfono, téléphone, phone me',
      '手机, 手機, 电话, 電話, 電番, 携帯',
      '문자*, 폰*',
      'тел, смс',
      'رقمي, جوال, موبايل',
      'เบอร์, โทร',
      'τηλ',
    ),
    disguised: ['numb3r', 'ph0ne', 'fone num', 'num3ro', 'тeлeфoн'],
  },
  parse,
  find: findPhones,
  account: /\+?\(?\d[\d ().-]{6,18}\d(?!\d)/,
} satisfies Rail;

// RFC 3966 tel:, RFC 5724 sms:, and the forms codes use for them.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(
    text,
    'tel',
    'callto',
    'sms',
    'smsto',
    'mms',
    'mmsto',
    'facetime',
    'facetime-audio',
    'imessage',
  );
  const number =
    link?.body
      .split(/[:;,]/)[0]
      ?.replace(/[^\d+*#@\w.-]/g, '')
      .replace(/(?<=\d)[.-](?=\d)/g, '') ?? '';
  return /^\+?[\d*#]{3,20}$/.test(number) || (link !== null && number.includes('@'))
    ? contact('phone', number)
    : null;
}

export const examples: RailExamples = {
  is: [
    ['tel:+1-555-010-0999', { kind: 'contact', payee: '+15550100999' }],
    ['SMSTO:+15550100999:Hello', { payee: '+15550100999' }],
  ],
  isNot: ['tel:', 'sms:', '15550100999'],
};
