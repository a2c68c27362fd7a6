import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  nature: 'wallet',
  names: {
    plain: words(
      'link de mercado pago, link de mercadopago, mpago.la, mpago.li, link do mercado pago',
      'alias de mercado pago, cvu de mercado pago',
    ),
    weak: ['mercado pago', 'mercadopago', 'mp'],
  },
} satisfies Rail;
