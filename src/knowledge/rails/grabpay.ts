import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'grabpay',
  name: 'GrabPay',
  nature: 'wallet',
  names: {
    plain: ['grabpay', 'grab pay'],
  },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  // Singapore's shops list it beside PayNow, which then names the payee better.
  if (code === null || findTemplate(code, /^com\.grab$/i) === null || findTemplate(code, /^SG\.PAYNOW$/i))
    return null;
  return emvPayment('grabpay', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021127210008com.grab0105TEST95204581253037025802SG5909KOPI TEST6009Singapore6304AD42',
      { kind: 'payment', payee: 'KOPI TEST', currency: 'SGD', owner: 'merchant' },
    ],
  ],
  isNot: ['com.grab', 'https://www.grab.com/'],
};
