import { webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { base64Text, jsonMembers } from '../../core/payload/base64.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'zelle',
  name: 'Zelle',
  nature: 'bank',
  names: {
    plain: ['zelle', 'zelle pay', 'zellepay', 'zelle me', '젤리페이', 'зелле', 'зелл'],
    disguised: words(
      'zell3, ze11e, z3lle, ze//e, zele, zeele, zellle, z-elle, zel-le, zell e, zeile pay, zelie pay',
      'z.elle',
    ),
  },
  hosts: ['enroll.zellepay.com', 'zellepay.com'],
  parse,
} satisfies Rail;

// The code of every bank's app: base64 JSON with the name and the phone number or e-mail the account is registered under.
function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'enroll.zellepay.com');
  const data = link?.param('data') ?? null;
  if (link?.route !== 'qr-codes' || data === null) return null;
  const members = jsonMembers(base64Text(data.replaceAll(' ', '+')) ?? '');
  const name = members?.get('name') || null;
  const token = members?.get('token') || null;
  return payment('zelle', {
    payee: name && token ? `${name} <${token}>` : (name ?? token),
    owner: 'personal',
    amount: decimal(members?.get('amount')),
    currency: 'USD',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'https://enroll.zellepay.com/qr-codes?data=eyJuYW1lIjoiUEFUIFRFU1QiLCJ0b2tlbiI6InBhdEBtYWlsLmV4YW1wbGUiLCJhbW91bnQiOiI0MCJ9',
      {
        kind: 'payment',
        payee: 'PAT TEST <pat@mail.example>',
        amount: '40',
        currency: 'USD',
        owner: 'personal',
      },
    ],
  ],
  isNot: [
    'https://enroll.zellepay.com/',
    'https://www.zellepay.com/how-it-works',
    'https://enroll.zellepay.com.test.example/qr-codes?data=e30',
  ],
};
