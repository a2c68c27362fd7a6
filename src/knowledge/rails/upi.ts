import { findUpiIds } from '../../core/handles/upi-id.ts';
import { deepLink } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Owner, ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'upi',
  name: 'UPI',
  nature: 'bank',
  names: {
    plain: ['upi', 'upi id', 'u.p.i', 'यूपीआई', 'यू पी आई', 'bhim upi', 'upi pe'],
    weak: ['bhim', 'vpa'],
  },
  parse,
  find: findUpiIds,
  account: /[\w.-]{2,64}@[a-z][a-z0-9]{1,20}(?![\w.@])/i,
} satisfies Rail;

// NPCI, "UPI Linking Specification": upi://pay?pa=payee&pn=name&am=amount&cu=INR&mc=category; apps use the same query under their own scheme.
function parse(text: string): ParsedPayload | null {
  const link = deepLink(
    text,
    'upi',
    'upiglobal',
    'tez',
    'gpay',
    'phonepe',
    'paytmmp',
    'paytm',
    'bhim',
    'credpay',
  );
  const payee = link?.param('pa') ?? null;
  if (link !== null && payee !== null) {
    return payment('upi', {
      payee,
      owner: ownerOf(payee, link.param('mc')),
      amount: decimal(link.param('am')),
      currency: currencyCode(link.param('cu')) ?? 'INR',
      dynamic: link.param('tr') === null ? null : link.param('am') !== null,
    });
  }
  const code = readEmv(text);
  const upi = findTemplate(code, /^A000000524$/i);
  if (code === null || upi === null) return null;
  const account = upi.fields.get('01') ?? null;
  return emvPayment('upi', code, { payee: account ?? code.fields.get('59') ?? null, owner: 'merchant' });
}

function ownerOf(payee: string, category: string | null): Owner {
  if (category === '0000' || /^(?:91)?[6-9]\d{9}(?:-\d)?@/.test(payee)) return 'personal';
  return category === null ? 'unknown' : 'merchant';
}

export const examples: RailExamples = {
  is: [
    [
      'upi://pay?pa=9123456789@upitest&pn=Asha&am=250&cu=INR',
      { kind: 'payment', payee: '9123456789@upitest', amount: '250', currency: 'INR', owner: 'personal' },
    ],
    ['upi://pay?pa=shop.test@bank&mc=5411', { payee: 'shop.test@bank', owner: 'merchant' }],
    ['tez://upi/pay?pa=shop.test@bank', { payee: 'shop.test@bank', owner: 'unknown' }],
    ['upi://mandate?pa=shop.test@bank&am=99.00', { payee: 'shop.test@bank', amount: '99.00' }],
  ],
  isNot: ['upi://pay', 'upi://pay?pn=Asha', 'asha@mail.example'],
};
