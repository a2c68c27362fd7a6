import { payment } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll } from './scan.ts';

/**
 * Cash App's `$name` and `£name`. Where Cash App is not named it must look like a person's: `$USD` and `$tsla` are a
 * currency and a share, `$pecial` a fancy.
 */
export function findCashtags(text: string): Handle[] {
  if (!/[$£][a-z]/i.test(text)) return [];
  const isNamed = /cash\s?(?:app|tag)/i.test(text);
  return findAll(text, /(?<![\w$£/.])[$£][a-z]\w{2,19}(?![\w(])/gi, (match) => {
    if (!isNamed && !/^.[A-Z][a-z]+[A-Z]|^.[A-Za-z]{3,}\d|^.[a-z]{2,}[A-Z_]/.test(match)) return null;
    return payment('cash-app', { payee: match, currency: match.startsWith('£') ? 'GBP' : 'USD' });
  });
}
