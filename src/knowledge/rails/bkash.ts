import type { Rail } from '../../core/rail.ts';

export default {
  id: 'bkash',
  name: 'bKash',
  nature: 'wallet',
  names: {
    plain: ['bkash', 'বিকাশ', 'bikash kore', 'নগদ', 'nagad', 'rocket personal'],
  },
} satisfies Rail;
