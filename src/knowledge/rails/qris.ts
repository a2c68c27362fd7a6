import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'qris',
  name: 'QRIS',
  nature: 'bank',
  names: { plain: ['qris', 'scan qris', 'kode qris', 'barcode qris'] },
  parse,
} satisfies Rail;

// Bank Indonesia, "Standar Nasional QR Code Pembayaran": ID.CO.QRIS.WWW and the acquirers' own `….WWW`. Always a registered merchant, however small.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^(?:ID|COM)(?:\.[A-Z0-9-]+){1,3}\.WWW$/i) === null) return null;
  return emvPayment('qris', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021126310014ID.CO.QRIS.WWW0209TEST000015204581253033605405150005802ID5910TOKO TESTS6007BANDUNG63045FF0',
      { kind: 'payment', payee: 'TOKO TESTS', currency: 'IDR', owner: 'merchant' },
    ],
  ],
  isNot: ['ID.CO.QRIS.WWW', 'https://qris.example/'],
};
