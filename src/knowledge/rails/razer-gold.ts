import type { Rail } from '../../core/rail.ts';

export default {
  id: 'razer-gold',
  name: 'Razer Gold',
  nature: 'gift_card',
  names: {
    plain: ['razer gold', 'razergold', 'razer pin', 'razer card'],
  },
} satisfies Rail;
