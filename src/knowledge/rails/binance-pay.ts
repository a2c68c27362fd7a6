import { readLinks } from '../../core/payload/link-rule.ts';
import { cryptoPayment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'binance-pay',
  name: 'Binance',
  nature: 'crypto',
  names: {
    plain: words(
      'binance, binance pay, binance id',
      '币安, 幣安',
      'бинанс*',
      '바이낸스*',
      'バイナンス',
      'بينانس, باينانس',
    ),
    weak: ['pay id binance'],
    disguised: ['b1nance', 'bin@nce', 'b!nance'],
  },
  hosts: ['s.binance.com', 'app.binance.com', 'pay.binance.com'],
  parse: readLinks(
    [/^s\.binance\.com\/./, () => cryptoPayment('binance-pay')],
    [
      /^(?:app|pay)\.binance\.com\/(?:qr|uni-qr|payment|checkout|en\/checkout)\/./,
      () => cryptoPayment('binance-pay'),
    ],
    [/^(?:binance|bnc):\/\/.*pay/, () => cryptoPayment('binance-pay')],
  ),
  account: /\d{8,10}(?!\d)/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://app.binance.com/qr/dplkTEST99', { kind: 'crypto' }]],
  isNot: ['https://www.binance.com/en', 'https://s.binance.com/'],
};
