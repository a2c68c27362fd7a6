import type { Rail } from '../../core/rail.ts';

export default {
  id: 'octopus',
  name: '八達通 Octopus',
  nature: 'wallet',
  names: {
    plain: ['八達通', 'octopus o! epay', 'o! epay', 'octopus wallet', '八达通'],
    weak: ['octopus'],
  },
} satisfies Rail;
