import { contact } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll, isOtherNumber, traitsOf } from './scan.ts';

// ITU-T E.164 country codes by length; what follows is 4 to 12 digits, 8 to 15 in all.
const CALLING_CODE =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-6]\d|29\d|3[578]\d|42\d|5[09]\d|67\d|68\d|69\d|80\d|85\d|88\d|96\d|97\d|99\d)/;

// Mobile numbers as they are written at home: [digits, spelling]. Spelling null: any.
const NATIONAL: readonly (readonly [digits: RegExp, spelling: RegExp | null])[] = [
  [/^1[3-9]\d{9}$/, /^\d{11}$|^\d{3}[ -]\d{4}[ -]\d{4}$/], // China
  [/^0[1-9]\d{7,9}$/, null], // a trunk zero: most of the world
  [/^0(?:1[567]|8)\d{9,10}$/, null], // Germany, Indonesia: longer
  [/^1?\d{10}$/, /^(?:1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/], // North America 3-3-4
  [
    /^(?:55)?[1-9]{2}9\d{8}$/,
    /^(?:55 ?)?(?:\(\d{2}\) ?|\d{2} )9 ?\d{4}[ -]\d{4}$|^\d{2}\) ?9\d{4}[ -]\d{4}$/,
  ], // Brazil
  [/^[78]9\d{9}$/, null], // Russia, Kazakhstan
  [/^[6-9]\d{9}$/, /^\d{5}[ -]\d{5}$/], // India
  [/^[4-9]\d{8}$/, /^\d{3}[ -]\d{3}[ -]\d{3}$|^\d{3}[ -]\d{2}[ -]\d{2}[ -]\d{2}$/], // Spain, Poland, Portugal, Peru
  [/^3\d{9}$/, /^\d{3}[ -]\d{3}[ -]\d{4}$|^\d{3}[ -]\d{6,7}$|^\d{3}[ -]\d{2}[ -]\d{2}[ -]\d{3}$/], // Italy, Colombia
  [/^(?:5[56]|33|81)\d{8}$/, /^\d{2}[ -]\d{4}[ -]\d{4}$/], // Mexico
];

const CANDIDATE =
  /(?<![\w\u00c0-\u04ff@#$€£¥₹₽₫/-]|\d[.,])\+?\(?\d(?:[ ().\-\u2010-\u2015]{0,3}\d){6,15}(?![\w\u00c0-\u024f@]|[.,/]\d)/g;
const DATE = /(?:^|\D)(?:\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d{2}|(?:19|20)\d{2}[-.]\d{1,2}[-.]\d{1,2})(?:\D|$)/;
const PRICE_BEFORE = /(?:[$€£¥₹₽₫₩]|\b(?:rp|usd|eur|gbp|idr|vnd|rs|inr|rub|php)\.?)\s?$/i;
const PRICE_AFTER =
  /^\s?(?:[$€£¥₹₽₫₩đ元円원%]|руб|сум|тенге|zł|(?:usd|eur|gbp|idr|vnd|rub|kr|won|mm|cm|ml|kg|gb|mah|pcs)\b)/i;

/** Phone numbers in running text: international ones, and mobile numbers as they are written at home. */
export function findPhones(text: string): Handle[] {
  if (traitsOf(text).digits < 8) return [];
  return findAll(text, CANDIDATE, (match, at) => {
    const number = phoneNumber(match);
    if (number === null || isOtherNumber(text, at) || DATE.test(match)) return null;
    if (PRICE_BEFORE.test(text.slice(Math.max(0, at - 5), at))) return null;
    if (PRICE_AFTER.test(text.slice(at + match.length, at + match.length + 6))) return null;
    return contact('phone', number);
  });
}

/** The number without its punctuation when it is written as phone numbers are; null otherwise. */
export function phoneNumber(written: string): string | null {
  const digits = written.replace(/\D/g, '');
  // The same digit throughout is a placeholder; one dot near the front is a decimal.
  if (/^(\d)\1*$/.test(digits) || /^\d{1,2}\.\d{4,}$/.test(written)) return null;
  const international = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international !== null) {
    const isPhone =
      CALLING_CODE.test(international) && international.length >= 8 && international.length <= 15;
    return isPhone ? `+${international}` : null;
  }
  const spelling = written.replace(/[\u2010-\u2015]/g, '-');
  const isPhone = NATIONAL.some(([shape, as]) => shape.test(digits) && (as === null || as.test(spelling)));
  return isPhone ? digits : null;
}
