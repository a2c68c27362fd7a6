import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'sberbank',
  name: 'Сбербанк',
  nature: 'bank',
  names: {
    plain: words('сбербанк*, сбер онлайн, сберонлайн, сберкарт*, на сбер, сбербанк онлайн', 'sberbank'),
    weak: ['сбер', 'сбера', 'сбере', 'сбером', 'зелёный банк', 'зеленый банк'],
    disguised: ['cбeр', 'c6ep', 'сб3р', 'сбэр'],
  },
} satisfies Rail;
