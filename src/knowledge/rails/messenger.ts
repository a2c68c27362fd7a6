import type { Rail } from '../../core/rail.ts';

export default {
  id: 'messenger',
  name: 'Messenger',
  nature: 'messenger',
  names: {
    plain: ['m.me', 'facebook messenger', 'fb messenger', 'месенджер фейсбук', '페메*', '페이스북 메신저*'],
    weak: ['messenger', 'мессенджер', "messenger'dan", '메신저*'],
  },
} satisfies Rail;
