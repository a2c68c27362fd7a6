import type { Rail } from '../../core/rail.ts';

export default {
  id: 'oxxo',
  name: 'OXXO',
  nature: 'bank',
  names: {
    plain: ['oxxo', 'depósito en oxxo', 'saldazo', 'spin by oxxo'],
  },
} satisfies Rail;
