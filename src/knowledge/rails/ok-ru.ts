import type { Rail } from '../../core/rail.ts';

export default {
  id: 'ok-ru',
  name: 'Одноклассники',
  nature: 'social',
  names: {
    plain: ['одноклассник*', 'ok.ru'],
  },
} satisfies Rail;
