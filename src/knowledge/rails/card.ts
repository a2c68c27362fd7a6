import { findCards } from '../../core/handles/card-number.ts';
import type { Rail } from '../../core/rail.ts';

export default {
  id: 'card',
  name: 'Bank card',
  nature: 'card',
  names: {
    plain: ['card to card', 'карта на карту', 'с карты на карту', 'c2c', 'debit card number'],
    weak: ['card number', 'mir card'],
  },
  find: findCards,
} satisfies Rail;
