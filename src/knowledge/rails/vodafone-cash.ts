import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'vodafone-cash',
  name: 'Vodafone Cash',
  nature: 'wallet',
  names: {
    plain: words('فودافون كاش, ڤودافون كاش, فودافون-كاش, اورنج كاش, أورنج كاش, اتصالات كاش', 'vodafone cash'),
    weak: ['كاش'],
  },
} satisfies Rail;
