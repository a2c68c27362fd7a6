import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'lankaqr',
  name: 'LankaQR',
  nature: 'bank',
  names: { plain: ['lankaqr', 'lanka qr'] },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^lk\.lankaqr$/i) === null) return null;
  return emvPayment('lankaqr', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021126190010lk.lankaqr010105204581253031445802LK5908TEA TEST6005Kandy63044479',
      { kind: 'payment', payee: 'TEA TEST', currency: 'LKR', owner: 'merchant' },
    ],
  ],
  isNot: ['lk.lankaqr'],
};
