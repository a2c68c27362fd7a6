import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'tinkoff',
  name: 'Т-Банк (Тинькофф)',
  nature: 'bank',
  names: {
    plain: ['тинькоф*', 'тиньков*', 'т-банк*', 'тбанк*', 'tinkoff', 't-bank', 'tbank'],
    weak: ['тинек', 'тинька', 'тинь', 'желтый банк', 'жёлтый банк'],
  },
  hosts: ['tinkoff.ru', 'tbank.ru'],
  parse: readLinks([
    /^(?:tinkoff|tbank)\.ru\/(?:rm|cf|collectmoney|sl|r)\/./,
    (link) => payment('tinkoff', { payee: link.path.at(-1) ?? null, owner: 'personal', currency: 'RUB' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.tinkoff.ru/rm/test.pat1/abc12', { kind: 'payment', payee: 'abc12', owner: 'personal' }]],
  isNot: ['https://www.tbank.ru/cards/'],
};
