import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'truemoney',
  name: 'TrueMoney',
  nature: 'wallet',
  names: {
    plain: words(
      'truemoney, true money, truewallet, true wallet',
      'ทรูมันนี่, ทรูมันนี่วอลเล็ท, ทรูวอลเล็ต, ทรูวอเลท, ซองอั่งเปา',
    ),
    weak: ['วอลเล็ท', 'วอเลท', 'วอลเล็ต', 'tmn'],
  },
  hosts: ['gift.truemoney.com'],
  parse: readLinks([
    /^gift\.truemoney\.com\/campaign/,
    (link) => payment('truemoney', { payee: link.param('v'), currency: 'THB' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://gift.truemoney.com/campaign/?v=TESTTEST99',
      { kind: 'payment', payee: 'TESTTEST99', currency: 'THB' },
    ],
  ],
  isNot: ['https://www.truemoney.com/'],
};
