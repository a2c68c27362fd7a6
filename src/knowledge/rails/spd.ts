import { isValidIBAN } from 'ibantools';
import { decodePercent } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'spd',
  name: 'QR Platba (SPAYD)',
  nature: 'bank',
  names: { plain: ['qr platba', 'spayd'] },
  parse,
} satisfies Rail;

// "Short Payment Descriptor", Czech Banking Association: SPD*version*KEY:value*…, values percent-encoded.
function parse(text: string): ParsedPayload | null {
  if (!/^(?:SPD|SCD)\*\d+\.\d+\*/i.test(text)) return null;
  const fields = new Map(
    text.split('*').map((field): [string, string] => {
      const colon = field.indexOf(':');
      return [field.slice(0, Math.max(0, colon)).toUpperCase(), decodePercent(field.slice(colon + 1))];
    }),
  );
  const iban = fields.get('ACC')?.split('+')[0]?.replaceAll(' ', '') || null;
  if (iban === null) return null;
  return payment('spd', {
    payee: fields.get('RN')?.trim() || iban,
    amount: decimal(fields.get('AM')),
    currency: currencyCode(fields.get('CC')) ?? 'CZK',
    checksum: isValidIBAN(iban.toUpperCase()),
  });
}

export const examples: RailExamples = {
  is: [
    [
      'SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*MSG:KOLO',
      {
        kind: 'payment',
        payee: 'CZ6508000000192000145399',
        amount: '450.00',
        currency: 'CZK',
        checksum: true,
      },
    ],
    ['SPD*1.0*ACC:CZ6508000000192000145399+TESTCZPP*RN:JANA%20TEST', { payee: 'JANA TEST', amount: null }],
  ],
  isNot: ['SPD*1.0*AM:450.00', 'SPD', 'SPD*1.0'],
};
