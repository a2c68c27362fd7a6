import type { Rail } from '../../core/rail.ts';

export default {
  id: 'daviplata',
  name: 'Daviplata',
  nature: 'wallet',
  names: {
    plain: ['daviplata', 'davi plata', 'bancolombia a la mano', 'transfiya'],
  },
} satisfies Rail;
