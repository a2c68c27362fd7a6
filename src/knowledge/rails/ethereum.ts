import { findCoinAddresses } from '../../core/handles/coin.ts';
import { deepLink, webAddress } from '../../core/payload/address.ts';
import { fromMinorUnits, trimmed } from '../../core/payload/amount.ts';
import { hexAddress } from '../../core/payload/coin-address.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'ethereum',
  name: 'Ethereum',
  nature: 'crypto',
  names: {
    plain: words(
      'ethereum, ether wallet, erc20, erc-20',
      '以太坊, 以太币',
      'эфириум*',
      '이더리움*',
      'イーサリアム',
      'إيثريوم, ايثيريوم',
      'อีเธอเรียม',
    ),
    weak: ['eth', 'эфир'],
    disguised: ['eth3reum'],
  },
  parse,
  find: (text) => findCoinAddresses(text, /0x[0-9a-f]{40}(?![0-9a-f])/gi, parse),
} satisfies Rail;

// ERC-681: ethereum:[pay-]<address>[@chain][/function]?…; of `/transfer` the path is the token's contract and the payee stands in `address`.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'ethereum') ?? webAddress(text, 'metamask.app.link');
  if (link === null) return parseBare(text);
  const target =
    /^(?:metamask\.app\.link\/send\/)?(?:pay-)?([\w.-]{3,80}?)(?:@\w{1,20})?(\/transfer)?\/?$/i.exec(
      link.body,
    );
  const [, path, isTransfer] = target ?? [];
  const payee = isTransfer === undefined ? path : link.param('address');
  if (!payee || !(hexAddress(payee) !== null || payee.endsWith('.eth'))) return null;
  const [currency, digits] =
    isTransfer === undefined ? ['ETH', 18] : (TOKENS[path?.toLowerCase() ?? ''] ?? []);
  const units = integer(link.param(isTransfer === undefined ? 'value' : 'uint256'));
  return cryptoPayment('ethereum', {
    payee,
    checksum: hexAddress(payee)?.checksum ?? null,
    // The smallest unit of a token that we do not know is not known either.
    amount: digits === undefined ? null : trimmed(fromMinorUnits(units, digits)),
    currency: currency ?? null,
  });
}

// A bare address is good on every EVM chain and for every token. Its shape alone is telling: a checksum that does not
// fit (published vectors have such) costs confidence only.
function parseBare(text: string): ParsedPayload | null {
  const address = hexAddress(text);
  if (address === null) return null;
  return cryptoPayment('ethereum', { payee: text, checksum: address.checksum });
}

/** `2.014e18` as the specification allows it, in full. */
function integer(value: string | null): string | null {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^(\d{1,30})(?:\.(\d{1,30}))?(?:e(\d{1,2}))?$/i.exec(value ?? '') ?? [];
  const zeros = Number(exponent) - fraction.length;
  return whole === '' || zeros < 0 ? null : whole + fraction + '0'.repeat(zeros);
}

// The contracts of the dollar tokens that sellers ask for, with the digits of their smallest unit.
const TOKENS: Readonly<Record<string, readonly [ticker: string, digits: number]>> = {
  '0xdac17f958d2ee523a2206206994597c13d831ec7': ['USDT', 6],
  '0xc2132d05d31c914a87c6611c10748aeb04b58e8f': ['USDT', 6], // Polygon
  '0x55d398326f99059ff775485246999027b3197955': ['USDT', 18], // BNB Smart Chain
  '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48': ['USDC', 6],
  '0x3c499c542cef5e3811e1192ce70d8cc03d5c3359': ['USDC', 6], // Polygon
  '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913': ['USDC', 6], // Base
  '0x6b175474e89094c44da98b954eedeac495271d0f': ['DAI', 18],
};

export const examples: RailExamples = {
  is: [
    ['0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', { checksum: false }],
    [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      { kind: 'crypto', payee: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', checksum: true },
    ],
    [
      'ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=2.5e18',
      { amount: '2.5', currency: 'ETH' },
    ],
    [
      'ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7/transfer?address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed&uint256=1000000',
      { payee: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', currency: 'USDT', amount: '1' },
    ],
  ],
  isNot: [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD0',

    'ethereum:',
    '0xdeadbeef',
  ],
};
