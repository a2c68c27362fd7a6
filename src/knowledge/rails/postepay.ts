import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'postepay',
  name: 'Postepay',
  nature: 'card',
  names: {
    plain: words('postepay, poste pay, postepay evolution, ricarica postepay, post pay ricarica'),
    weak: ['ricarica'],
    disguised: ['p0stepay', 'post3pay', 'poste-pay'],
  },
  account: /\d{4}(?:[ -]?\d{4}){3}(?!\d)/,
} satisfies Rail;
