import type { Variant } from './variant.ts';

const segwit = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const taproot = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const ethereum = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const tether = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const invoice =
  'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp';
const solana = '7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXArAaKv';
const monero =
  '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A';

/** Crypto currencies' codes and links. */
export const COIN_CODES: readonly Variant[] = [
  // BIP 21, BIP 321
  [
    `bitcoin:${segwit}?amount=0.001&label=Pat%20P&message=bike`,
    { kind: 'crypto', rail: 'bitcoin', payee: segwit, amount: '0.001', currency: 'BTC', checksum: true },
  ],
  [`BITCOIN:${taproot.toUpperCase()}?AMOUNT=1`, { payee: taproot, amount: '1', checksum: true }],
  [`bitcoin://${segwit}`, { rail: 'bitcoin', payee: segwit }],
  [
    `bitcoin:${segwit}?amount=0.00250000&lightning=${invoice.toUpperCase()}`,
    { rail: 'bitcoin', payee: segwit, amount: '0.0025' },
  ],
  [`bitcoin:?bc=${segwit}&amount=2`, { rail: 'bitcoin', payee: segwit, amount: '2' }],
  [`bitcoin:?lightning=${invoice}`, { kind: 'crypto', payee: invoice }],
  ['bitcoin:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', { checksum: true }],
  [taproot, { rail: 'bitcoin', payee: taproot, checksum: true }],
  ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', { rail: 'bitcoin' }],
  ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz', { kind: 'other', rail: null }],
  // Lightning
  [
    invoice,
    { kind: 'crypto', rail: 'lightning', amount: '0.0025', currency: 'BTC', checksum: true, dynamic: true },
  ],
  [`LIGHTNING:${invoice.toUpperCase()}`, { rail: 'lightning', amount: '0.0025' }],
  ['lightning:pat@probe.example', { rail: 'lightning', payee: 'pat@probe.example' }],
  ['lnurlp:probe.example/pay/1', { rail: 'lightning' }],
  ['keyauth://probe.example/login?tag=login&k1=00', { kind: 'login', rail: 'lightning' }],
  [
    'https://probe.example/?lightning=LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS',
    { kind: 'crypto', rail: 'lightning' },
  ],
  // ERC-681
  [
    `ethereum:${ethereum}`,
    { rail: 'ethereum', payee: ethereum, currency: 'ETH', amount: null, checksum: true },
  ],
  [`ethereum:pay-${ethereum}@1?value=1000000000000000000&gas=21000`, { amount: '1', payee: ethereum }],
  [`ethereum:${ethereum}@137?value=5e17`, { amount: '0.5' }],
  [
    `ethereum:${tether}@1/transfer?address=${ethereum}&uint256=2500000`,
    { payee: ethereum, currency: 'USDT', amount: '2.5' },
  ],
  [
    `ethereum:${tether}/transfer?uint256=1e6&address=${ethereum}`,
    { payee: ethereum, currency: 'USDT', amount: '1' },
  ],
  ['ethereum:pat.eth', { rail: 'ethereum', payee: 'pat.eth' }],
  [ethereum.toLowerCase(), { rail: 'ethereum', checksum: null, currency: null }],
  [
    `https://metamask.app.link/send/${ethereum}@1?value=1e18`,
    { rail: 'ethereum', payee: ethereum, amount: '1' },
  ],
  // Solana Pay
  [
    `solana:${solana}?amount=0.5&label=Probe&reference=${solana}`,
    { rail: 'solana', payee: solana, amount: '0.5', currency: 'SOL' },
  ],
  [
    `solana:${solana}?amount=1.50&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`,
    { currency: 'USDC', amount: '1.5' },
  ],
  ['solana:https%3A%2F%2Fprobe.example%2Fpay%3Forder%3D12', { kind: 'crypto', rail: 'solana', payee: null }],
  ['solana:https://probe.example/pay', { rail: 'solana' }],
  [solana, { rail: 'solana', payee: solana }],
  // Others
  [
    `monero:${monero}?tx_amount=0.25&recipient_name=Pat`,
    { rail: 'monero', payee: monero, amount: '0.25', currency: 'XMR', checksum: true },
  ],
  [`monero://${monero}`, { rail: 'monero', payee: monero }],
  [monero, { rail: 'monero' }],
  ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', { rail: 'tron', currency: null, checksum: true }],
  ['tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t?token=USDT&amount=25', { currency: 'USDT', amount: '25' }],
  [
    'ton://transfer/EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N?amount=1500000000&text=bike',
    { rail: 'ton', amount: '1.5', currency: 'TON', checksum: true },
  ],
  [
    'https://app.tonkeeper.com/transfer/EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N?amount=1000000000',
    { kind: 'crypto', rail: 'ton', amount: '1' },
  ],
  [
    'litecoin:ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9?amount=2',
    { rail: 'litecoin', amount: '2', currency: 'LTC' },
  ],
  ['dogecoin:D7Y55vdVq2KzS9yWqHG2cxk2Z9xNf3t5uG?amount=10', { rail: 'dogecoin', amount: '10' }],
  [
    'ripple:rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh?amount=5&dt=1',
    { rail: 'xrp', payee: 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', amount: '5' },
  ],
  ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', { kind: 'crypto', rail: 'xrp', checksum: true }],
  ['bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1', { kind: 'crypto', currency: 'BCH' }],
  [
    'wc:7f6e504bfad60b485450578e05678ed3e8e8c4751d3c6160be17160d63ec90f9@2?symKey=587d5484ce2a2a6ee3ba1962fdd7e8588e06200c46823bd18fbd67def96ad303&relay-protocol=irn',
    { kind: 'crypto', rail: 'walletconnect' },
  ],
];
