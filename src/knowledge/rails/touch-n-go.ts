import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'touch-n-go',
  name: "Touch 'n Go",
  nature: 'wallet',
  names: {
    plain: words("touch n go, touch 'n go, touch and go, touchngo, tng ewallet, tng e-wallet, boost ewallet"),
    weak: ['tng', 't&g'],
  },
} satisfies Rail;
