import { deepLink } from '../../core/payload/address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'walletconnect',
  name: 'WalletConnect',
  nature: 'crypto',
  names: {
    plain: ['walletconnect', 'wallet connect'],
  },
  parse,
} satisfies Rail;

// Pairs the scanner's wallet with a site, which may then ask it to sign: wc:<topic>@<version>?…
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'wc');
  return link !== null && /^[0-9a-f-]{32,64}@\d/i.test(link.body) ? cryptoPayment('walletconnect') : null;
}

export const examples: RailExamples = {
  is: [
    [
      'wc:00000000-0000-4000-8000-000000000009@1?bridge=https%3A%2F%2Fbridge.example&key=00',
      { kind: 'crypto' },
    ],
  ],
  isNot: ['wc:', 'wc:test'],
};
