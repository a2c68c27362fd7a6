import type { Rail } from '../../core/rail.ts';

export default {
  id: 'zalo',
  name: 'Zalo',
  nature: 'messenger',
  names: {
    plain: ['zalo', 'zalo.me', 'nhắn zalo', 'kết bạn zalo'],
    weak: ['zl'],
    disguised: ['z@lo', 'zal0', 'z.a.l.o', 'z a l o', 'za.lo', 'za-lo'],
  },
} satisfies Rail;
