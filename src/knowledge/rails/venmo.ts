import { deepLink, webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'venmo',
  name: 'Venmo',
  nature: 'wallet',
  names: {
    plain: ['venmo', "venmo'd", 'venmo me', 'венмо', '벤모*', 'ベンモ'],
    disguised: words(
      'v3nmo, venm0, v3nm0, v-nmo, ven-mo, ven mo, vennmo, vnmo, venmoo, v enmo, vemno, ve.nmo',
    ),
  },
  hosts: ['venmo.com'],
  parse,
  account: /@?[a-z][\w-]{3,29}/i,
} satisfies Rail;

// Pages of the site that are no profiles.
const PAGES =
  /^(?:about|account|blog|business|careers|code|contact|help|how|legal|login|paywithvenmo|press|resources|security|send|signup|support|terms|u|w)\b/;

function parse(text: string): ParsedPayload | null {
  const code = webAddress(text, 'paypal.com');
  if (code?.route.startsWith('qrcodes/venmocs/') && code.path[2]) {
    return payment('venmo', { payee: code.path[2], currency: 'USD' });
  }
  const link = webAddress(text, 'venmo.com', 'account.venmo.com') ?? deepLink(text, 'venmo');
  if (link === null) return null;
  const payee =
    link.param('recipients') ??
    link.param('user_id') ??
    (link.scheme === 'venmo' ? null : profile(link.path));
  if (payee === null) return null;
  return payment('venmo', {
    payee,
    owner: 'personal',
    amount: decimal(link.param('amount')),
    currency: 'USD',
  });
}

function profile([first = '', second]: readonly string[]): string | null {
  if (first.toLowerCase() === 'u') return second ?? null;
  return first === '' || PAGES.test(first.toLowerCase()) ? null : first;
}

export const examples: RailExamples = {
  is: [
    [
      'https://venmo.com/code?user_id=1234567890123456789',
      { kind: 'payment', payee: '1234567890123456789', owner: 'personal' },
    ],
    ['HTTPS://VENMO.COM/u/Pat-Test-9', { payee: 'Pat-Test-9', currency: 'USD' }],
    ['venmo.com/Pat-Test-9', { payee: 'Pat-Test-9' }],
    ['venmo://paycharge?txn=pay&recipients=Pat-Test-9&amount=15', { payee: 'Pat-Test-9', amount: '15' }],
  ],
  isNot: [
    'https://venmo.com/',
    'https://venmo.com/legal/us-user-agreement',
    'https://help.venmo.com/x',
    'https://venmo.com.test.example/u/pat',
  ],
};
