import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'korona',
  name: 'Золотая Корона / Contact',
  nature: 'wire',
  names: {
    plain: words(
      'золотая корона, золотую корону, золотой короной, юнистрим*',
      'korona pay, koronapay, unistream',
    ),
  },
} satisfies Rail;
