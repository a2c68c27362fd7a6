import type { Rail } from '../../core/rail.ts';

export default {
  id: 'tinkoff',
  name: 'Т-Банк (Тинькофф)',
  nature: 'bank',
  names: {
    plain: ['тинькоф*', 'тиньков*', 'т-банк*', 'тбанк*', 'tinkoff', 't-bank', 'tbank'],
    weak: ['тинек', 'тинька', 'тинь', 'желтый банк', 'жёлтый банк'],
  },
} satisfies Rail;
