import type { Rail } from '../../core/rail.ts';

export default {
  id: 'skype',
  name: 'Skype',
  nature: 'messenger',
  names: {
    plain: ['skype*', 'скайп*', 'سكايب', '스카이프*', 'スカイプ'],
    disguised: ['sk ype', '5kype'],
  },
} satisfies Rail;
