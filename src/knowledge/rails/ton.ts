import { findCoinAddresses } from '../../core/handles/coin.ts';
import { type Address, deepLink, webAddress } from '../../core/payload/address.ts';
import { fromMinorUnits, trimmed } from '../../core/payload/amount.ts';
import { isTon } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'ton',
  name: 'Toncoin',
  nature: 'crypto',
  names: {
    plain: ['toncoin', 'tonkeeper', 'ton wallet'],
  },
  parse,
  find: (text) => findCoinAddresses(text, /[EU]Q[A-Za-z0-9_-]{46}/g, parse),
} satisfies Rail;

// ton://transfer/<address>?amount=<nanotons>, and the same path on the wallets' own hosts.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'ton') ?? webAddress(text, 'app.tonkeeper.com', 'tonhub.com');
  const payee = link === null ? text : payeeOf(link);
  const checksum = isTon(payee);
  if (!(checksum || (link !== null && payee !== ''))) return null;
  return cryptoPayment('ton', {
    payee,
    checksum,
    amount: trimmed(fromMinorUnits(link?.param('amount'), 9)),
    currency: link?.param('jetton') ? null : 'TON',
  });
}

function payeeOf({ scheme, host, path }: Address): string {
  const [first = '', second = ''] = path;
  if (scheme === 'ton') return host === 'transfer' ? first : '';
  return first === 'transfer' ? second : '';
}

export const examples: RailExamples = {
  is: [
    [
      'ton://transfer/EQTest?amount=1500000000',
      { kind: 'crypto', payee: 'EQTest', amount: '1.5', currency: 'TON', checksum: false },
    ],
    [
      'https://app.tonkeeper.com/transfer/EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N?amount=1000000000',
      { payee: 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N', amount: '1', checksum: true },
    ],
  ],
  isNot: ['https://tonhub.com/', 'ton://', 'EQTestTestTestTestTestTestTestTestTestTestTestTest'],
};
