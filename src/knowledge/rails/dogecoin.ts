import type { Rail } from '../../core/rail.ts';

export default {
  id: 'dogecoin',
  name: 'Dogecoin',
  nature: 'crypto',
  names: {
    plain: ['dogecoin', '狗狗币', '狗币', '도지코인*', 'ドージコイン'],
    weak: ['doge'],
  },
} satisfies Rail;
