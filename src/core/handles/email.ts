import { contact } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll } from './scan.ts';

const PLAIN =
  /(?<![\w.+@/-])[a-z0-9](?:[\w.+-]{0,62}[\w+-])?@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@]|\.[a-z])/gi;

// `jane (at) mail dot com`, at well-known mail hosts or with both words in brackets.
const SPELT =
  /(?<![\w.+@-])[a-z0-9][\w.+-]{1,62} ?(?:\( ?at ?\)|\[ ?at ?\]| at |@) ?(?:gmail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|live|aol|gmx|web|mail|qq|163|yandex|naver)(?: ?(?:\( ?dot ?\)|\[ ?dot ?\]) ?| dot |\.)(?:com|net|org|de|ru|fr|me|co|uk|br|kr|jp)\b/gi;

/** E-mail addresses in running text, plain or spelt out. */
export function findEmails(text: string): Handle[] {
  const plain = text.includes('@') ? findAll(text, PLAIN, (match) => contact('email', match)) : [];
  if (!/\bdot\b|[([] ?at ?[)\]]| at (?:gmail|hotmail|outlook|yahoo|icloud|proton|gmx|qq|163)\b/i.test(text))
    return plain;
  const spelt = findAll(text, SPELT, (match) => {
    const address = match
      .replace(/ ?(?:[([] ?at ?[)\]]| at |@) ?/i, '@')
      .replace(/ ?(?:[([] ?dot ?[)\]]| dot ) ?/gi, '.');
    return contact('email', address.replaceAll(' ', ''));
  });
  return [...plain, ...spelt.filter((handle) => !plain.some((other) => other.start === handle.start))];
}
