import { isValidIBAN } from 'ibantools';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'swiss-qr',
  name: 'Swiss QR-bill',
  nature: 'bank',
  names: { plain: ['qr-rechnung', 'swiss qr', 'qr-bill', 'einzahlungsschein', 'qr-facture', 'postfinance'] },
  parse,
} satisfies Rail;

// SIX, "Swiss Implementation Guidelines QR-bill": line 4 IBAN, 6 creditor's name, 19 amount, 20 currency.
function parse(text: string): ParsedPayload | null {
  const lines = text.split(/\r\n?|\n/, 40).map((line) => line.trim());
  const iban = lines[3]?.replaceAll(' ', '') ?? '';
  if (lines[0] !== 'SPC' || !/^\d{4}$/.test(lines[1] ?? '') || !/^(?:CH|LI)\d/i.test(iban)) return null;
  return payment('swiss-qr', {
    payee: lines[5] || iban,
    amount: decimal(lines[18]),
    currency: currencyCode(lines[19]) ?? 'CHF',
    checksum: isValidIBAN(iban.toUpperCase()),
  });
}

export const examples: RailExamples = {
  is: [
    [
      'SPC\n0200\n1\nCH9300762011623852957\nS\nRita Test\nGasse\n1\n8000\nZürich\nCH\n\n\n\n\n\n\n\n120.00\nCHF\n\n\n\n\n\n\n\nNON\n\nTisch\nEPD',
      { kind: 'payment', payee: 'Rita Test', amount: '120.00', currency: 'CHF', checksum: true },
    ],
  ],
  isNot: ['SPC', 'SPC\n0200\n1\nDE89370400440532013000', 'SPC 0200'],
};
