import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'instapay-eg',
  name: 'InstaPay',
  nature: 'bank',
  names: {
    plain: words('انستا باي, انستاباي, إنستا باي, إنستاباي', 'instapay, insta pay, ipn address'),
  },
} satisfies Rail;
