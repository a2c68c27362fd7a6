import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'sberbank',
  name: 'Сбербанк',
  nature: 'bank',
  names: {
    plain: words('сбербанк*, сбер онлайн, сберонлайн, сберкарт*, на сбер, сбербанк онлайн', 'sberbank'),
    weak: ['сбер', 'сбера', 'сбере', 'сбером', 'зелёный банк', 'зеленый банк'],
    disguised: ['cбeр', 'c6ep', 'сб3р', 'сбэр'],
  },
  hosts: ['sberbank.ru', 'sberbank.com'],
  parse: readLinks(
    [
      /^(?:messenger\.online\.)?sberbank\.(?:ru|com)\/(?:qr|sl|sms\/pbpn|qrcode)\b/,
      () => payment('sberbank', { currency: 'RUB' }),
    ],
    [
      /^(?:sberpay|sberbankonline|btripsexpenses):\/\/.*(?:pay|qr|transfer)/,
      () => payment('sberbank', { currency: 'RUB' }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.sberbank.ru/qr/?uuid=2000000000', { kind: 'payment', currency: 'RUB' }]],
  isNot: ['https://www.sberbank.ru/ru/person'],
};
