import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'privatbank',
  name: 'ПриватБанк',
  nature: 'bank',
  names: {
    plain: ['приватбанк*', 'приват24', 'приват 24', 'privatbank', 'privat24', 'на приват'],
    weak: ['приват', 'привата', 'приватом'],
  },
  hosts: ['next.privat24.ua', 'privat24.ua'],
  parse: readLinks([
    /^(?:next\.)?privat24\.ua\/(?:rd\/send_qr|send|payments|money-transfer)\b/,
    (link) => payment('privatbank', { payee: link.path.at(-1) ?? null, currency: 'UAH' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://www.privat24.ua/rd/send_qr/liqpay_static_qr/qr_test', { kind: 'payment', payee: 'qr_test' }],
  ],
  isNot: ['https://privatbank.ua/', 'https://next.privat24.ua/'],
};
