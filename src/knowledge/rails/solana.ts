import { deepLink } from '../../core/payload/address.ts';
import { decimal, trimmed } from '../../core/payload/amount.ts';
import { isSolana } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'solana',
  name: 'Solana',
  nature: 'crypto',
  names: {
    plain: ['solana', 'phantom wallet', 'солана', '솔라나*', 'sol wallet', 'sol address'],
  },
  parse,
  lastResort: true,
  account: /[1-9A-HJ-NP-Za-km-z]{43,44}/,
} satisfies Rail;

// Solana Pay: solana:<address or https link>?amount=&spl-token=.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'solana');
  if (link === null) {
    // Keys have no checksum: only the usual length counts, with capitals, small letters and digits in it.
    const isKey =
      text.length >= 43 && isSolana(text) && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
    return isKey ? cryptoPayment('solana', { payee: text }) : null;
  }
  const isTransfer = isSolana(link.body);
  if (!isTransfer && !link.body.startsWith('https:')) return null;
  return cryptoPayment('solana', {
    payee: isTransfer ? link.body : null,
    amount: trimmed(decimal(link.param('amount'))),
    currency: isTransfer ? (TOKENS[link.param('spl-token') ?? 'SOL'] ?? null) : null,
  });
}

const TOKENS: Readonly<Record<string, string>> = {
  SOL: 'SOL',
  EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v: 'USDC',
  Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB: 'USDT',
};

export const examples: RailExamples = {
  is: [
    [
      'solana:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v?amount=0.50',
      {
        kind: 'crypto',
        payee: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
        amount: '0.5',
        currency: 'SOL',
      },
    ],
    ['EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', { kind: 'crypto', checksum: null }],
  ],
  isNot: ['solana:', 'solana:abc', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTD'],
};
