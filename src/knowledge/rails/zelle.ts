import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'zelle',
  name: 'Zelle',
  nature: 'bank',
  names: {
    plain: ['zelle', 'zelle pay', 'zellepay', 'zelle me', '젤리페이', 'зелле', 'зелл'],
    disguised: words(
      'zell3, ze11e, z3lle, ze//e, zele, zeele, zellle, z-elle, zel-le, zell e, zeile pay, zelie pay',
      'z.elle',
    ),
  },
} satisfies Rail;
