import { decimal } from '../../core/payload/amount.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'yoomoney',
  name: 'ЮMoney',
  nature: 'wallet',
  names: {
    plain: ['юмани', 'юmoney', 'yoomoney', 'яндекс деньги', 'яндекс.деньги', 'яндекс-деньги'],
  },
  hosts: ['yoomoney.ru'],
  parse: readLinks([
    /^(?:yoomoney|money\.yandex)\.ru\/(?:to|bill\/pay|fundraise|quickpay)\b/,
    (link) =>
      payment('yoomoney', {
        payee: link.param('receiver') ?? link.path[1] ?? null,
        amount: decimal(link.param('sum')),
        currency: 'RUB',
      }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://yoomoney.ru/to/4100100000000', { kind: 'payment', payee: '4100100000000', currency: 'RUB' }],
    [
      'https://yoomoney.ru/quickpay/confirm?receiver=4100100000000&sum=150',
      { kind: 'payment', payee: '4100100000000', amount: '150' },
    ],
  ],
  isNot: ['https://yoomoney.ru/'],
};
