import { deepLink, webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Owner, ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'swish',
  name: 'Swish',
  nature: 'bank',
  names: {
    plain: ['swisha', 'swishar', 'swishnummer', 'swish-nummer'],
    weak: ['swish'],
  },
  hosts: ['app.swish.nu'],
  parse,
  account: /\+?\d[\d -]{6,14}\d/,
} satisfies Rail;

// Getswish, "QR Code Guide": C<payee>;<amount>;<message>;<what may be changed>. Numbers of firms begin with 123.
function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'app.swish.nu');
  const payee = link?.param('sw') ?? null;
  if (link !== null && payee !== null) {
    return payment('swish', {
      payee,
      owner: ownerOf(payee),
      amount: decimal(link.param('amt')),
      currency: currencyCode(link.param('cur')) ?? 'SEK',
    });
  }
  const [, number, amount] = /^C(\+?\d{8,15});([\d.,]{0,12});[^;]{0,60};\d$/.exec(text) ?? [];
  if (number !== undefined) {
    return payment('swish', {
      payee: number,
      owner: ownerOf(number),
      amount: decimal(amount),
      currency: 'SEK',
    });
  }
  return parseDeepLink(text);
}

// swish://payment?data={"payee":{"value":…},"amount":{"value":…}}
function parseDeepLink(text: string): ParsedPayload | null {
  const link = deepLink(text, 'swish');
  if (link?.host !== 'payment' && link?.host !== 'paymentrequest') return null;
  const data = link.param('data') ?? '';
  const payee = /"payee":\s?\{[^{}]{0,80}"value":\s?"?(\+?\d{8,15})/.exec(data)?.[1] ?? null;
  const amount = /"amount":\s?\{[^{}]{0,80}"value":\s?"?([\d.]{1,12})/.exec(data)?.[1];
  return payment('swish', {
    payee,
    owner: ownerOf(payee ?? ''),
    amount: decimal(amount),
    currency: 'SEK',
  });
}

function ownerOf(number: string): Owner {
  if (/^123\d{7}$/.test(number)) return 'merchant';
  return /^(?:\+?46|0)7\d{8}$/.test(number) ? 'personal' : 'unknown';
}

export const examples: RailExamples = {
  is: [
    [
      'https://app.swish.nu/1/p/sw/?sw=0701234567&amt=75&cur=SEK',
      { kind: 'payment', payee: '0701234567', amount: '75', currency: 'SEK', owner: 'personal' },
    ],
    [
      'swish://payment?data={"version":1,"payee":{"value":"1231234567"},"amount":{"value":200}}',
      { payee: '1231234567', amount: '200', owner: 'merchant' },
    ],
    ['C1231234567;249;lampa;0', { payee: '1231234567', amount: '249', owner: 'merchant' }],
  ],
  isNot: ['https://app.swish.nu/', 'C12;1;x;0', 'Cable 2m; red; new; 1'],
};
