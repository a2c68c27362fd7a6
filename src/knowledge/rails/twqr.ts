import { deepLink } from '../../core/payload/address.ts';
import { fromMinorUnits } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'twqr',
  name: 'TWQR',
  nature: 'bank',
  names: {
    plain: ['twqr', '台灣pay', 'taiwan pay', '台灣行動支付'],
  },
  parse,
} satisfies Rail;

// FISC, "TWQR": TWQRP://name/158/02/V1?D1=amount in cents&D5=bank&D6=account; kind 01 buys at a shop, 02 transfers.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(text, 'twqrp');
  if (link === null || !/\/158\/\d\d\//.test(`/${link.body}/`)) return null;
  const [name] = link.body.split('/');
  const account = [link.param('d5'), link.param('d6')].filter((part) => part !== null).join('-');
  const isTransfer = link.body.includes('/158/02');
  return payment('twqr', {
    payee: [name, account].filter(Boolean).join(' ') || null,
    owner: isTransfer ? 'personal' : 'merchant',
    amount: fromMinorUnits(link.param('d1')),
    currency: 'TWD',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'TWQRP://%E6%B8%AC%E8%A9%A6/158/02/V1?D1=10000&D5=822&D6=0000001234567890',
      {
        kind: 'payment',
        payee: '測試 822-0000001234567890',
        amount: '100.00',
        currency: 'TWD',
        owner: 'personal',
      },
    ],
  ],
  isNot: ['TWQRP://', 'TWQR'],
};
