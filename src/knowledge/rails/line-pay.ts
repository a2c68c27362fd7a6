import { webAddress } from '../../core/payload/address.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'line-pay',
  name: 'LINE Pay',
  nature: 'wallet',
  names: {
    plain: ['line pay', 'linepay', 'ライン ペイ', 'ラインペイ', 'rabbit line pay'],
    weak: ['一卡通money', 'ipass money'],
  },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'line.me');
  return /^r\/pay\/./.test(link?.route ?? '') ? payment('line-pay') : null;
}

export const examples: RailExamples = {
  is: [['https://line.me/R/pay/payment/TEST', { kind: 'payment' }]],
  isNot: ['https://line.me/R/', 'https://line.me/R/ti/p/@test'],
};
