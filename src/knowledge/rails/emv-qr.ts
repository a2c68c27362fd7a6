import { emvPayment, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'emv-qr',
  name: 'EMV QR code',
  nature: 'bank',
  names: { plain: ['bharat qr', 'bharatqr', 'bangla qr', 'scan to pay qr'] },
  parse,
  lastResort: true,
} satisfies Rail;

// A code in EMVCo's format of a scheme we do not know (or of the card schemes): nothing names it but its checksum.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  return code?.checksum && code.fields.has('58') ? emvPayment('emv-qr', code) : null;
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021226250021com.unknown-scheme.xx5204581253036045802PE5909TEST PERU6004LIMA63049197',
      { kind: 'payment', payee: 'TEST PERU', currency: 'PEN' },
    ],
  ],
  isNot: ['00020101021226250021com.unknown-scheme.xx5204581253036045802PE5909TEST PERU6004LIMA63040000'],
};
