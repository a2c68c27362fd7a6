import type { Rail } from '../../core/rail.ts';

export default {
  id: 'weibo',
  name: '微博',
  nature: 'social',
  names: {
    plain: ['微博', 'weibo', '新浪微博'],
    disguised: ['围脖'],
  },
} satisfies Rail;
