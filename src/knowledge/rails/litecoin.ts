import type { Rail } from '../../core/rail.ts';

export default {
  id: 'litecoin',
  name: 'Litecoin',
  nature: 'crypto',
  names: {
    plain: ['litecoin', '莱特币', 'лайткоин*', '라이트코인*', 'ライトコイン'],
    weak: ['ltc'],
  },
} satisfies Rail;
