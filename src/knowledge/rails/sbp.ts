import { webAddress } from '../../core/payload/address.ts';
import { fromMinorUnits } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'sbp',
  name: 'СБП',
  nature: 'bank',
  names: {
    plain: words(
      'сбп, система быстрых платежей, систему быстрых платежей, системе быстрых платежей',
      'системой быстрых платежей',
    ),
    weak: ['sbp'],
  },
  hosts: ['qr.nspk.ru'],
  parse,
} satisfies Rail;

// NSPK: A… pays a shop, B… a person or firm; S is made once and D for one payment; the sum in kopecks.
function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'qr.nspk.ru', 'sub.nspk.ru');
  const id = link?.path[0];
  if (link === null || id === undefined || !/^[AB][SD][A-Z0-9]{8,60}$/i.test(id)) return null;
  return payment('sbp', {
    payee: id,
    owner: /^A/i.test(id) ? 'merchant' : 'unknown',
    amount: fromMinorUnits(link.param('sum')),
    currency: currencyCode(link.param('cur')) ?? 'RUB',
    dynamic: /^.D/i.test(id),
  });
}

export const examples: RailExamples = {
  is: [
    [
      'https://qr.nspk.ru/BD10000TESTTESTTESTTESTTESTTESTT?type=02&bank=100000000004&sum=150000&cur=RUB&crc=0000',
      { kind: 'payment', amount: '1500.00', currency: 'RUB', dynamic: true },
    ],
    [
      'https://qr.nspk.ru/AS10000TESTTESTTESTTESTTESTTESTT?type=01&bank=100000000004&crc=0000',
      { owner: 'merchant', dynamic: false },
    ],
  ],
  isNot: ['https://qr.nspk.ru/', 'https://nspk.ru/AS10000TESTTEST'],
};
