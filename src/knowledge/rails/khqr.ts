import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'khqr',
  name: 'KHQR (Bakong)',
  nature: 'bank',
  names: { plain: ['khqr', 'bakong', 'aba pay', 'aba bank', 'wing bank'], weak: ['aba'] },
  parse,
} satisfies Rail;

// National Bank of Cambodia, "KHQR": 29 a person's account, 30 a merchant's; the identifier is the Bakong account `name@bank`.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const account = findTemplate(code, /^[\w.-]{1,40}@[a-z]{2,12}$/i);
  if (code === null || account === null || code.fields.get('58')?.toUpperCase() !== 'KH') return null;
  return emvPayment('khqr', code, {
    payee: code.fields.get('59')?.trim() || (account.fields.get('00') ?? null),
    owner: account.id === '29' ? 'personal' : 'merchant',
  });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021129130009dara@aclb5204599953031165802KH5909DARA TEST6010PHNOM PENH6304FDBF',
      { kind: 'payment', payee: 'DARA TEST', currency: 'KHR', owner: 'personal' },
    ],
  ],
  isNot: [
    'dara@aclb',
    '00020101021129130009dara@aclb5204599953031165802TH5909DARA TEST6010PHNOM PENH63041E64',
  ],
};
