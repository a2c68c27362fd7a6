import { webAddress } from '../../core/payload/address.ts';
import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'unionpay',
  name: 'UnionPay',
  nature: 'bank',
  names: {
    plain: [
      'unionpay',
      'union pay',
      '银联',
      '銀聯',
      '云闪付',
      '雲閃付',
      '유니온페이*',
      'юнионпэй',
      'юнион пэй',
    ],
    weak: ['闪付'],
  },
  hosts: ['qr.95516.com'],
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'qr.95516.com');
  if (link !== null && /^\d{8}\/./.test(link.route)) {
    const isOrder = link.route.includes('unifiednative');
    return payment('unionpay', {
      owner: isOrder ? 'merchant' : 'unknown',
      currency: 'CNY',
      dynamic: isOrder ? true : null,
    });
  }
  // Fields 15 and 16 are UnionPay's; beside a national template they only say that its cards are taken as well.
  const code = readEmv(text);
  if (code === null || !(code.fields.has('15') || code.fields.has('16'))) return null;
  return findTemplate(code, /./) === null ? emvPayment('unionpay', code) : null;
}

export const examples: RailExamples = {
  is: [
    ['https://qr.95516.com/00010002/62000000000000000000000000000001', { kind: 'payment', owner: 'unknown' }],
    ['https://qr.95516.com/03095810/unifiedNative?token=TEST', { owner: 'merchant', currency: 'CNY' }],
  ],
  isNot: ['https://qr.95516.com/', 'https://qr.95516.com.test.example/00010002/1'],
};
