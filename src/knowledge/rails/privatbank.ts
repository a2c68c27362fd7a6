import type { Rail } from '../../core/rail.ts';

export default {
  id: 'privatbank',
  name: 'ПриватБанк',
  nature: 'bank',
  names: {
    plain: ['приватбанк*', 'приват24', 'приват 24', 'privatbank', 'privat24', 'на приват'],
    weak: ['приват', 'привата', 'приватом'],
  },
} satisfies Rail;
