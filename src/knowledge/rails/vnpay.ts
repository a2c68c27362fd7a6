import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'vnpay',
  name: 'VNPay / Viettel Money',
  nature: 'wallet',
  names: {
    plain: ['vnpay', 'vn pay', 'viettelpay', 'viettel pay', 'viettel money'],
  },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^A000000775$/i) === null) return null;
  return emvPayment('vnpay', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021126220010A0000007750104TEST5204581253037045802VN5908QUAN THU6005HANOI63040172',
      { kind: 'payment', payee: 'QUAN THU', currency: 'VND', owner: 'merchant' },
    ],
  ],
  isNot: ['A000000775'],
};
