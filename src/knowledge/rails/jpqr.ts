import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'jpqr',
  name: 'JPQR',
  nature: 'bank',
  names: { plain: ['jpqr'] },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^jp\.or\.paymentsjapan$/i) === null) return null;
  return emvPayment('jpqr', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021226290019jp.or.paymentsjapan0102565204581253033925802JP5909TEST SHOP6005TOKYO63045F35',
      { kind: 'payment', payee: 'TEST SHOP', currency: 'JPY', owner: 'merchant' },
    ],
  ],
  isNot: ['jp.or.paymentsjapan'],
};
