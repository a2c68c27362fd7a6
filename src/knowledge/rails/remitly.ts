import type { Rail } from '../../core/rail.ts';

export default {
  id: 'remitly',
  name: 'Remitly',
  nature: 'wire',
  names: {
    plain: ['remitly', 'worldremit', 'world remit', 'xoom transfer', 'sendwave'],
    weak: ['xoom'],
  },
} satisfies Rail;
