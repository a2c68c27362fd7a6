import type { Rail } from '../../core/rail.ts';

export default {
  id: 'wickr',
  name: 'Wickr / Session / Wire / Element',
  nature: 'messenger',
  names: {
    plain: ['wickr', 'session messenger', 'element messenger', 'getsession', 'icq', 'аська'],
    weak: ['kik'],
  },
} satisfies Rail;
