import type { Rail } from '../../core/rail.ts';

export default {
  id: 'max-messenger',
  name: 'MAX',
  nature: 'messenger',
  names: {
    plain: ['мессенджер max', 'мессенджер макс', 'мессенджере max', 'мессенджере макс', 'max.ru'],
  },
} satisfies Rail;
