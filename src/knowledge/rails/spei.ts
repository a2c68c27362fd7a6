import { findClabe } from '../../core/handles/bank-account.ts';
import type { Rail } from '../../core/rail.ts';

export default {
  id: 'spei',
  name: 'SPEI / CLABE',
  nature: 'bank',
  names: {
    plain: ['spei', 'clabe', 'clabe interbancaria', 'cuenta clabe'],
  },
  find: findClabe,
} satisfies Rail;
