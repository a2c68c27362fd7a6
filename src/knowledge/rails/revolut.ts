import { webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'revolut',
  name: 'Revolut',
  nature: 'wallet',
  names: {
    plain: ['revolutem', 'revoluta', 'revolutie', 'revolut*', 'revolut.me', 'revtag', 'револют*', '레볼루트'],
    weak: ['revo'],
    disguised: ['r3volut', 'rev0lut', 'revo1ut'],
  },
  hosts: ['revolut.me', 'checkout.revolut.com'],
  parse,
  account: /@?[a-z][a-z0-9]{2,19}/i,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const shop = webAddress(text, 'checkout.revolut.com', 'business.revolut.com');
  if (shop?.path[1]) return payment('revolut', { owner: 'merchant' });
  const link = webAddress(text, 'revolut.me', 'pay.revolut.com');
  // revolut.me/<name>[/<amount>], and invitations under /r/ and /p/.
  const [payee, sum] = link?.path.filter((part) => !/^[rp]$/.test(part)) ?? [];
  if (payee === undefined) return null;
  const [, before, amount, after] = /^([a-z]{3})?([\d.]{1,16})([a-z]{3})?$/i.exec(sum ?? '') ?? [];
  return payment('revolut', { payee, amount: decimal(amount), currency: currencyCode(after ?? before) });
}

export const examples: RailExamples = {
  is: [
    [
      'https://revolut.me/pattest/30gbp',
      { kind: 'payment', payee: 'pattest', amount: '30', currency: 'GBP' },
    ],
    ['revolut.me/pattest', { payee: 'pattest', amount: null, currency: null }],
  ],
  isNot: ['https://revolut.me/', 'https://www.revolut.com/en-GB/', 'https://revolut.me.test.example/pat'],
};
