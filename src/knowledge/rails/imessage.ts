import type { Rail } from '../../core/rail.ts';

export default {
  id: 'imessage',
  name: 'iMessage',
  nature: 'phone',
  names: {
    plain: ['imessage', 'i message me', 'айmessage', 'facetime'],
  },
} satisfies Rail;
