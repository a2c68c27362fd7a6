import { findCashtags } from '../../core/handles/cashtag.ts';
import { webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'cash-app',
  name: 'Cash App',
  nature: 'wallet',
  names: {
    plain: words(
      'cash app, cashapp, cash.app, cash-app, cashtag, $cashtag, square cash, squarecash',
      'кэш апп, кешапп',
      '캐시앱*',
    ),
    disguised: words(
      'c@shapp, c@sh app, ca$h app, ca$happ, cash @pp, cashap, ka$h app, kash app, kashapp, cash-@pp',
      'cash ap, c a s h a p p, ca.sh app, cash🅰️pp, 💵 app, 💰 app',
    ),
  },
  hosts: ['cash.app', 'cash.me'],
  parse,
  find: findCashtags,
  account: /\$?[a-z]\w{2,19}/i,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'cash.app', 'cash.me');
  // cash.app/qr/$tag is what the app's own code holds.
  const at = link?.path[0] === 'qr' ? 1 : 0;
  const tag = link?.path[at];
  if (tag === undefined || !/^[$£]\w/.test(tag)) return null;
  return payment('cash-app', {
    payee: tag,
    amount: decimal(link?.path[at + 1]),
    currency: tag.startsWith('£') ? 'GBP' : 'USD',
  });
}

export const examples: RailExamples = {
  is: [
    ['https://cash.app/$PatTest/25', { kind: 'payment', payee: '$PatTest', amount: '25', currency: 'USD' }],
    ['cash.app/%24PatTest', { payee: '$PatTest' }],
    ['https://cash.app/qr/$PatTest?size=288', { kind: 'payment', payee: '$PatTest' }],
  ],
  isNot: ['https://cash.app/', 'https://cash.app/help', 'https://cash.app.test.example/$PatTest'],
};
