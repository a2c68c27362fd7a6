import { payment } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll, isOtherNumber, traitsOf } from './scan.ts';

// Issuer ranges (ISO/IEC 7812) with their lengths. UnionPay's are most Chinese bank cards: 16 to 19 digits.
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16]],
  [/^5[1-5]|^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, [16]],
  [/^3[47]/, [15]],
  [/^62/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^6011|^65|^60|^508|^81|^82/, [16]],
  [/^9792|^8600|^9860|^9112|^4169/, [16]],
  [/^9558\d/, [19]],
];

/** Numbers of payment cards to which money could be sent: known issuer, right length, Luhn digit. */
export function findCards(text: string): Handle[] {
  if (traitsOf(text).digits < 15) return [];
  return findAll(text, /(?<![A-Za-z\d.-])\d(?:[ -]?\d){14,18}(?![\d])/g, (match, at) => {
    const digits = match.replace(/\D/g, '');
    if (isOtherNumber(text, at) || !isGroupedLikeCard(match) || !isCardNumber(digits)) return null;
    return payment('card', { payee: digits, checksum: true });
  });
}

/** Whether the digits are a card's number: known issuer, its length, and the check digit (Luhn, ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  const isKnown = ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
  return isKnown && new Set(digits).size > 2 && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// In one run, or in groups of four (Amex 4-6-5, long Chinese cards 6-13 or with a rest).
function isGroupedLikeCard(match: string): boolean {
  const groups = match.split(/[ -]/).map((group) => group.length);
  return groups.length === 1 || groups.slice(0, -1).every((length) => length === 4 || length === 6);
}
