import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'paynow',
  name: 'PayNow',
  nature: 'bank',
  names: { plain: ['paynow', 'pay now sg', 'paynow sg'], weak: ['paylah', 'pay lah'] },
  parse,
} satisfies Rail;

// "SGQR Specification": template SG.PAYNOW, 01 kind of proxy (0 mobile, 2 UEN), 02 the proxy.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const paynow = findTemplate(code, /^SG\.PAYNOW$/i);
  if (code === null || paynow === null) return null;
  const kind = paynow.fields.get('01');
  return emvPayment('paynow', code, {
    payee: code.fields.get('59')?.trim() || (paynow.fields.get('02') ?? null),
    owner: kind === '0' ? 'personal' : kind === '2' ? 'merchant' : 'unknown',
  });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021126400009SG.PAYNOW010120213200012345TEST030115204000053037025802SG5913TESTS PTE LTD6009Singapore63044681',
      { kind: 'payment', payee: 'TESTS PTE LTD', owner: 'merchant', currency: 'SGD', dynamic: false },
    ],
  ],
  isNot: ['SG.PAYNOW', '00020126360009SG.PAYNOY0102'],
};
