import type { Rail } from '../../core/rail.ts';

export default {
  id: 'webmoney',
  name: 'WebMoney',
  nature: 'wallet',
  names: {
    plain: ['webmoney', 'вебмани'],
  },
} satisfies Rail;
