import { isValidIBAN } from 'ibantools';
import { decimal } from '../../core/payload/amount.ts';
import { inflateBySquare } from '../../core/payload/by-square.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'pay-by-square',
  name: 'PAY by square',
  nature: 'bank',
  names: { plain: ['pay by square', 'paybysquare'] },
  parse,
} satisfies Rail;

// Slovak Banking Association, "PAY by square": tab-separated fields, compressed; the payees' names come after all the payments.
function parse(text: string): ParsedPayload | null {
  const document = inflateBySquare(text);
  if (document === null) return null;
  const fields = document.text.split('\t');
  const [, payments, , amount, currency] = fields;
  const accounts = Number(fields[11]);
  const iban = accounts > 0 ? fields[12] : undefined;
  if (payments === undefined || !/^\d+$/.test(payments) || iban === undefined) return null;
  // Fields after the accounts: standing order and direct debit flags, then three fields for the payee.
  const flags = 12 + 2 * accounts;
  const name =
    payments === '1' && fields[flags] === '0' && fields[flags + 1] === '0' ? fields[flags + 2] : '';
  return payment('pay-by-square', {
    payee: name?.trim() || iban,
    amount: decimal(amount),
    currency: currencyCode(currency) ?? 'EUR',
    checksum: document.checksum && isValidIBAN(iban),
  });
}

export const examples: RailExamples = {
  is: [
    [
      '08050000E00JQLFGCEH3BP1R72N0IT8VG7UOQSB3LGCKNT4H5O40RKKIDG6CV9ND2KP8VE502TSC1368J5ND16GK2FD3TKC336GEQIH671E38TCSHVEUABB0KV22UE60VV5KS000',
      { kind: 'payment', payee: 'Jana Testova', amount: '45.5', currency: 'EUR', checksum: true },
    ],
  ],
  isNot: ['0004A00', '00000000000000000000000000000000', '1234567890128'],
};
