import { readLinks } from '../../core/payload/link-rule.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'crypto',
  name: 'Cryptocurrency',
  nature: 'crypto',
  names: {
    plain: words(
      'crypto, cryptos, cryptocurrency, cryptocurrencies, crypto wallet, crypto address',
      'wallet address, kryptowährung*, kryptowährungen, krypto, crypto-monnaie, cryptomonnaie',
      'crypto-monnaies, cryptomonnaies, criptomoneda, criptomonedas, cripto, criptos, criptovaluta',
      'criptovalute, criptomoeda, criptomoedas, cryptovaluta, kryptowaluta, kryptowaluty, kryptowalut',
      'kryptowalutach, kryptowalutą, kripto*, kripto para, mata uang kripto, tiền ảo, tiền điện tử',
      'tiền mã hoá, tiền mã hóa, blockchain.com wallet, coinbase wallet, trust wallet, trustwallet',
      'metamask, coinbase, bybit, okx',
      '数字货币, 虚拟货币, 加密货币, 加密貨幣, 虛擬貨幣, 仮想通貨, 暗号資産, 欧易, 火币',
      '가상화폐*, 암호화폐*, 가상자산*, 코인으로*, 코인 지갑*, 코인지갑*',
      'крипт*, криптовалют*',
      'العملات الرقمية, عملات رقمية, عملة رقمية, العملات المشفرة, عملات مشفرة, كريبتو',
      'क्रिप्टो, क्रिप्टोकरेंसी',
      'คริปโต, คริปโท, เหรียญคริปโต',
    ),
    weak: ['코인*', 'gate.io'],
    disguised: words('cr1pto, crypt0, krypt0, cripto-moeda, c r y p t o, kryptoo, kpипт*, kрипт*', 'криnт*'),
  },
  parse: readLinks(
    [
      /^link\.trustwallet\.com\/(?:send|open)/,
      (link) => cryptoPayment('crypto', { payee: link.param('address') }),
    ],
    [
      /^(?:commerce|pay)\.coinbase\.com\/(?:checkout|charges|pay)\/./,
      () => cryptoPayment('crypto', { owner: 'merchant' }),
    ],
    [
      /^(?:nowpayments\.io\/payment|pay\.cryptomus\.com\/pay|btcpay[\w.-]*\/i)\b/,
      () => cryptoPayment('crypto', { owner: 'merchant' }),
    ],
    [
      /^bitcoincash:\/\/[a-z0-9]{40,}/,
      (link) => cryptoPayment('crypto', { payee: link.body, currency: 'BCH' }),
    ],
    [
      /^(?:dash|zcash|cardano|bnb|binancecoin|polkadot|stellar|web\+stellar|cosmos|algorand):\/\/[a-z0-9]{20,}/,
      (link) => cryptoPayment('crypto', { payee: link.body }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://link.trustwallet.com/send?asset=c60&address=TESTADDRESS',
      { kind: 'crypto', payee: 'TESTADDRESS' },
    ],
    ['bitcoincash:qtesttesttesttesttesttesttesttesttesttest9', { currency: 'BCH' }],
  ],
  isNot: ['https://www.coinbase.com/', 'dash:abc'],
};
