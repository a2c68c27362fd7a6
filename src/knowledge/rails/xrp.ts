import type { Rail } from '../../core/rail.ts';

export default {
  id: 'xrp',
  name: 'XRP',
  nature: 'crypto',
  names: {
    plain: ['xrp', '리플코인*', '瑞波币'],
    weak: ['ripple'],
  },
} satisfies Rail;
