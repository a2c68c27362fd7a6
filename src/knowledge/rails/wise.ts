import { webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'wise',
  name: 'Wise',
  nature: 'bank',
  names: {
    plain: ['transferwise', 'transfer wise', 'wise.com', 'wisetag'],
    weak: ['wise', 'вайз', 'ワイズ'],
  },
  hosts: ['wise.com'],
  parse,
  account: /@[a-z][a-z0-9]{2,29}/i,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'wise.com', 'transferwise.com');
  const [kind, payee = null] = /^pay\/(me|business|r)\/./.test(link?.route ?? '')
    ? (link?.path.slice(1) ?? [])
    : [];
  if (link === null || kind === undefined) return null;
  return payment('wise', {
    payee,
    owner: kind === 'business' ? 'merchant' : 'unknown',
    amount: decimal(link.param('amount')),
    currency: currencyCode(link.param('currency')),
  });
}

export const examples: RailExamples = {
  is: [
    [
      'https://wise.com/pay/me/patt9?amount=20&currency=EUR',
      { kind: 'payment', payee: 'patt9', amount: '20', currency: 'EUR' },
    ],
    ['https://wise.com/pay/business/testltd', { payee: 'testltd', owner: 'merchant' }],
  ],
  isNot: ['https://wise.com/', 'https://wise.com/pay/', 'https://wise.com/help/articles/1'],
};
