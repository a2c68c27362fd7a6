import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'duitnow',
  name: 'DuitNow',
  nature: 'bank',
  names: {
    plain: ['duitnow', 'duit now'],
  },
  parse,
} satisfies Rail;

// PayNet, "DuitNow QR": template A0000006150001. Persons and shops look alike in it.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^A0000006150001$/i) === null) return null;
  return emvPayment('duitnow', code);
}

export const examples: RailExamples = {
  is: [
    [
      '00020201021126310014A00000061500010109TEST000015204000053034585802MY5909ALI TESTS6002MY63044D6D',
      { kind: 'payment', payee: 'ALI TESTS', currency: 'MYR', owner: 'unknown' },
    ],
  ],
  isNot: ['A0000006150001'],
};
