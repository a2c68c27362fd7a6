import { emvPayment, findTemplate, readEmv, readFields } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'vietqr',
  name: 'VietQR',
  nature: 'bank',
  names: {
    plain: ['vietqr', 'viet qr', 'vcb digibank'],
  },
  parse,
} satisfies Rail;

// NAPAS, "VietQR": template A000000727, 01 = {00 bank, 01 account or card}, 02 service (QRIBFTTA, QRIBFTTC transfers; QRPUSH shops).
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const napas = findTemplate(code, /^A000000727$/i);
  if (code === null || napas === null) return null;
  const account = readFields(napas.fields.get('01') ?? '')?.get('01') ?? null;
  const service = napas.fields.get('02') ?? '';
  return emvPayment('vietqr', code, {
    payee: code.fields.get('59')?.trim() || account,
    owner: service.startsWith('QRIBFTT') ? 'personal' : service === 'QRPUSH' ? 'merchant' : 'unknown',
  });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA530370454065000005802VN6304D5D6',
      { kind: 'payment', payee: '0123456789', amount: '500000', currency: 'VND', owner: 'personal' },
    ],
  ],
  isNot: ['00020101021138540010A000000727', 'A000000727'],
};
