import type { Rail } from '../../core/rail.ts';

export default {
  id: 'bizum',
  name: 'Bizum',
  nature: 'bank',
  names: {
    plain: ['bizum', 'bizums', 'bizumear', 'hazme un bizum'],
    disguised: ['b1zum', 'bizzum', 'bisum', 'biz-um', 'bizun'],
  },
} satisfies Rail;
