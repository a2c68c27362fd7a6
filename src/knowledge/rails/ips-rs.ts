import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'ips-rs',
  name: 'IPS (Serbia)',
  nature: 'bank',
  names: { plain: ['ips qr', 'ips skeniraj'] },
  parse,
} satisfies Rail;

// National Bank of Serbia, "IPS QR": K:PR|V:01|C:1|R:account|N:name and address|I:RSD1000,00.
function parse(text: string): ParsedPayload | null {
  if (!/^K:P[RTK]\|V:\d\d\|/.test(text)) return null;
  const field = (tag: string): string | null =>
    text
      .split('|')
      .find((part) => part.startsWith(`${tag}:`))
      ?.slice(2)
      .trim() || null;
  const account = field('R');
  if (account === null) return null;
  const amount = field('I');
  return payment('ips-rs', {
    payee: field('N')?.split(/\r?\n/)[0]?.trim() || account,
    owner: text.startsWith('K:PR') ? 'unknown' : 'merchant',
    amount: decimal(amount?.slice(3)),
    currency: currencyCode(amount?.slice(0, 3)) ?? 'RSD',
    // ISO 7064 MOD 97-10.
    checksum: /^\d{18}$/.test(account) ? BigInt(account) % 97n === 1n : null,
  });
}

export const examples: RailExamples = {
  is: [
    [
      'K:PR|V:01|C:1|R:845000000040484987|N:Pera Test\nUlica 1|I:RSD2500,00|SF:289',
      { kind: 'payment', payee: 'Pera Test', amount: '2500.00', currency: 'RSD', checksum: true },
    ],
  ],
  isNot: ['K:PR', 'K:PR|V:01|C:1', 'K:XX|V:01|R:1'],
};
