import { deepLink, webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'toss',
  name: 'Toss',
  nature: 'bank',
  names: {
    plain: ['토스로*', '토스송금*', '토스 송금*', '토스뱅크*', '토스아이디*', 'toss bank', '토스 계좌*'],
    weak: ['toss', '토스'],
  },
  hosts: ['toss.me', 'ul.toss.im'],
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const me = webAddress(text, 'toss.me');
  if (me?.path[0]) {
    return payment('toss', {
      payee: me.path[0],
      owner: 'personal',
      amount: decimal(me.path[1]),
      currency: 'KRW',
    });
  }
  const link = deepLink(text, 'supertoss');
  const account = link?.param('accountno') ?? null;
  if (link === null || account === null) return null;
  return payment('toss', {
    payee: [link.param('bank'), account].filter((part) => part !== null).join(' '),
    owner: 'personal',
    amount: decimal(link.param('amount')),
    currency: 'KRW',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'supertoss://send?bank=%EC%8B%A0%ED%95%9C&accountNo=110123456789&amount=12000',
      { kind: 'payment', payee: '신한 110123456789', amount: '12000', currency: 'KRW' },
    ],
    ['https://toss.me/pattest', { payee: 'pattest', owner: 'personal' }],
  ],
  isNot: ['supertoss://', 'https://toss.im/'],
};
