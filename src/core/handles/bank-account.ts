import { countrySpecs, isValidIBAN } from 'ibantools';
import { payment } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll, isInsideWord, isOtherNumber, traitsOf } from './scan.ts';

/** IBANs, Polish account numbers (an IBAN without its country), and British sort code + account. */
export function findBankAccounts(text: string): Handle[] {
  if (traitsOf(text).digits < 12) return [];
  return [...findIbans(text), ...findPolish(text), ...findBritish(text)];
}

function findIbans(text: string): Handle[] {
  const handles: Handle[] = [];
  for (const head of text.matchAll(/(?<![A-Za-z0-9])[A-Z]{2}[ -]?\d{2}(?=[ -]?[A-Z0-9])/gi)) {
    const length = countrySpecs[head[0].slice(0, 2).toUpperCase()]?.chars ?? 0;
    const found = length > 0 ? collect(text, head.index, length) : null;
    if (found === null || isInsideWord(text, head.index, found.end)) continue;
    const checksum = isValidIBAN(found.characters);
    // A number that fails is still given as an account when it is called one.
    if (!checksum && !/iban\W{0,12}$/i.test(text.slice(Math.max(0, head.index - 20), head.index))) continue;
    const parsed = payment('bank-transfer', { payee: found.characters, checksum });
    handles.push({ start: head.index, end: found.end, parsed });
  }
  return handles;
}

/** The next `length` letters and digits from `start`, over single spaces and hyphens. */
function collect(text: string, start: number, length: number): { characters: string; end: number } | null {
  let characters = '';
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (/[A-Za-z0-9]/.test(char)) {
      characters += char.toUpperCase();
      if (characters.length === length) return { characters, end: at + 1 };
    } else if (!/[ \u00a0-]/.test(char) || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) {
      return null;
    }
  }
  return null;
}

function findPolish(text: string): Handle[] {
  return findAll(text, /(?<![A-Za-z\d])\d{2}(?:[ -]?\d{4}){6}(?!\d)/g, (match) => {
    const payee = match.replace(/\D/g, '');
    return isValidIBAN(`PL${payee}`)
      ? payment('bank-transfer', { payee, checksum: true, currency: 'PLN' })
      : null;
  });
}

function findBritish(text: string): Handle[] {
  // Six digits in one run count only where the text says "sort code".
  const pattern = /sort/i.test(text)
    ? /(?<!\d)\d{2}[- ]?\d{2}[- ]?\d{2}[^\d\n]{1,40}\d{8}(?!\d)/g
    : /(?<!\d)\d{2}-\d{2}-\d{2}[^\d\n]{1,40}\d{8}(?!\d)/g;
  return findAll(text, pattern, (match, at) => {
    if (isOtherNumber(text, at)) return null;
    const digits = match.replace(/\D/g, '');
    const sortCode = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].join('-');
    return payment('bank-transfer', { payee: `${sortCode} ${digits.slice(6)}`, currency: 'GBP' });
  });
}

const MEXICAN = /clabe|spei|cuenta|banco|bbva|banorte|banamex|santander|nu m[eé]xico|stp|transf|dep[oó]sit/i;

/** Mexican CLABEs: 18 digits with a check digit, where the text around speaks of an account. */
export function findClabe(text: string): Handle[] {
  if (traitsOf(text).digits < 18) return [];
  return findAll(text, /(?<![A-Za-z\d])\d{3}[ -]?\d{3}[ -]?\d{11}[ -]?\d(?!\d)/g, (match, at) => {
    const digits = match.replace(/\D/g, '');
    if (!MEXICAN.test(text.slice(Math.max(0, at - 60), at + match.length + 60))) return null;
    const sum = Array.from(
      digits.slice(0, 17),
      (digit, i) => (Number(digit) * ([3, 7, 1][i % 3] ?? 0)) % 10,
    ).reduce((total, part) => total + part, 0);
    if ((10 - (sum % 10)) % 10 !== Number(digits[17])) return null;
    return payment('spei', { payee: digits, currency: 'MXN', checksum: true });
  });
}
