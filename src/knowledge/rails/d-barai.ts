import type { Rail } from '../../core/rail.ts';

export default {
  id: 'd-barai',
  name: 'd払い',
  nature: 'wallet',
  names: {
    plain: ['d払い', 'ディー払い', 'dバライ'],
  },
} satisfies Rail;
