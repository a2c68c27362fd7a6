import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'qrph',
  name: 'QR Ph',
  nature: 'bank',
  names: { plain: ['qr ph', 'qrph'] },
  parse,
} satisfies Rail;

// "QR Ph": com.p2pqrpay pays a person's account or wallet (GCash, Maya, banks), ph.ppmi.p2m a shop.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null) return null;
  if (findTemplate(code, /^com\.p2pqrpay$/i) !== null) return emvPayment('qrph', code, { owner: 'personal' });
  if (findTemplate(code, /^ph\.ppmi\.p2m$/i) !== null) return emvPayment('qrph', code, { owner: 'merchant' });
  return null;
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021127270012com.p2pqrpay0107GXCHTST5204601653036085802PH5909J** T***.6006Manila630483CC',
      { kind: 'payment', payee: 'J** T***.', currency: 'PHP', owner: 'personal' },
    ],
    [
      '00020101021128230011ph.ppmi.p2m0104TEST5204581253036085802PH5909TEST CAFE6006Manila63041F7D',
      { owner: 'merchant', payee: 'TEST CAFE' },
    ],
  ],
  isNot: ['com.p2pqrpay'],
};
