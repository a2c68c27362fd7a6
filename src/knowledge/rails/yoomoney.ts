import type { Rail } from '../../core/rail.ts';

export default {
  id: 'yoomoney',
  name: 'ЮMoney',
  nature: 'wallet',
  names: {
    plain: ['юмани', 'юmoney', 'yoomoney', 'яндекс деньги', 'яндекс.деньги', 'яндекс-деньги'],
  },
} satisfies Rail;
