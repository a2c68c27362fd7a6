import { payment } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll } from './scan.ts';

/** Cash App's `$name` and `£name`. Capitals alone are a currency or a share (`$USD`, `$TSLA`) unless Cash App is named. */
export function findCashtags(text: string): Handle[] {
  if (!/[$£][a-z]/i.test(text)) return [];
  const isNamed = /cash\s?(?:app|tag)/i.test(text);
  return findAll(text, /(?<![\w$£/.])[$£][a-z]\w{2,19}(?![\w(])/gi, (match) => {
    if (!isNamed && (!/[a-z]/.test(match) || match.length < 5)) return null;
    return payment('cash-app', { payee: match, currency: match.startsWith('£') ? 'GBP' : 'USD' });
  });
}
