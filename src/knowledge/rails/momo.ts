import { webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'momo',
  name: 'MoMo',
  nature: 'wallet',
  names: {
    plain: words('ví momo, momo wallet, qua momo, số momo, bằng momo, ck momo, chuyển momo, sđt momo'),
    weak: ['momo'],
    disguised: ['m0mo', 'mo.mo'],
  },
  hosts: ['me.momo.vn', 'nhantien.momo.vn'],
  parse,
} satisfies Rail;

// The wallet's code before VietQR: 2|99|phone|name|e-mail|0|0|amount|…
function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'me.momo.vn', 'nhantien.momo.vn', 'page.momo.vn');
  if (link?.path[0]) {
    return payment('momo', {
      payee: link.path[0],
      owner: 'personal',
      amount: decimal(link.path[1]),
      currency: 'VND',
    });
  }
  const [kind, code, phone, name, , , , amount] = text.split('|', 12);
  if (kind !== '2' || code !== '99' || !/^\+?\d{8,14}$/.test(phone ?? '')) return null;
  return payment('momo', {
    payee: [phone, name?.trim()].filter(Boolean).join(' '),
    owner: 'personal',
    amount: decimal(amount),
    currency: 'VND',
  });
}

export const examples: RailExamples = {
  is: [
    [
      '2|99|0912345678|TRAN TEST|a@mail.example|0|0|90000|',
      { kind: 'payment', payee: '0912345678 TRAN TEST', amount: '90000', currency: 'VND', owner: 'personal' },
    ],
    ['https://nhantien.momo.vn/0912345678/50000', { payee: '0912345678', amount: '50000' }],
  ],
  isNot: ['2|99', '2|98|0912345678|A', 'https://momo.vn/'],
};
