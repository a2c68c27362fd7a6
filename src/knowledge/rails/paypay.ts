import { webAddress } from '../../core/payload/address.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'paypay',
  name: 'PayPay',
  nature: 'wallet',
  names: {
    plain: ['paypay', 'ペイペイ', 'paypay送金'],
    disguised: [
      'peipei',
      'p@yp@y',
      '(ぺ|ペ|べ|ベ|へ|ヘ)(い|イ|ぃ|ィ|○|〇)(ぺ|ペ|べ|ベ|へ|ヘ)(い|イ|ぃ|ィ)',
      'ペ○ペイ',
      'pay○ay',
      'ペイぺ',
    ],
  },
  hosts: ['qr.paypay.ne.jp', 'pay.paypay.ne.jp'],
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'qr.paypay.ne.jp', 'pay.paypay.ne.jp');
  const payee = link?.path[0];
  if (payee === undefined) return null;
  return payment('paypay', { payee, owner: /^p2p/i.test(payee) ? 'personal' : 'unknown', currency: 'JPY' });
}

export const examples: RailExamples = {
  is: [
    [
      'https://qr.paypay.ne.jp/p2p01_TestTestTest0000',
      { kind: 'payment', payee: 'p2p01_TestTestTest0000', owner: 'personal', currency: 'JPY' },
    ],
    ['https://qr.paypay.ne.jp/28180104TESTTEST', { owner: 'unknown' }],
  ],
  isNot: ['https://paypay.ne.jp/', 'https://qr.paypay.ne.jp/'],
};
