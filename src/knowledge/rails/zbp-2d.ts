import { isValidIBAN } from 'ibantools';
import { fromMinorUnits } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'zbp-2d',
  name: 'Kod 2D (Poland)',
  nature: 'bank',
  names: { plain: ['kod 2d', 'polski kod qr'] },
  parse,
} satisfies Rail;

// ZBP, "Rekomendacja dotycząca kodu dwuwymiarowego": tax id or empty, PL, 26 digits of account, amount in grosze, name, title.
function parse(text: string): ParsedPayload | null {
  const [taxId, country, account, amount, name] = text.split('|', 9);
  if (
    !/^(?:PL)?$/.test(country ?? '-') ||
    !/^\d{26}$/.test(account ?? '') ||
    !/^\d{0,10}$/.test(taxId ?? '-')
  )
    return null;
  return payment('zbp-2d', {
    payee: name?.trim() || (account ?? null),
    owner: taxId ? 'merchant' : 'unknown',
    amount: fromMinorUnits(amount),
    currency: 'PLN',
    checksum: isValidIBAN(`PL${account}`),
  });
}

export const examples: RailExamples = {
  is: [
    [
      '|PL|61109010140000071219812874|012550|Jan Test|Rower|||',
      { kind: 'payment', payee: 'Jan Test', amount: '125.50', currency: 'PLN', checksum: true },
    ],
  ],
  isNot: ['|PL|123|000100|Jan|', 'a|b|c', '2|99|0900000000|A|b@c.example|0|0|0'],
};
