import type { Rail } from '../../core/rail.ts';

export default {
  id: 'interac',
  name: 'Interac e-Transfer',
  nature: 'bank',
  names: {
    plain: ['interac', 'e-transfer', 'etransfer', 'interac e-transfer', 'virement interac'],
    weak: ['e transfer', 'emt'],
  },
} satisfies Rail;
