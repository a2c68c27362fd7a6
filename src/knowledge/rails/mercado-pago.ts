import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
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
  hosts: ['mpago.la', 'mpago.li', 'link.mercadopago.com'],
  parse: readLinks(
    [/^mpago\.l[ai]\/./, (link) => payment('mercado-pago', { payee: link.path.at(-1) ?? null })],
    [
      /^link\.mercadopago\.com(?:\.[a-z]{2})?\/./,
      (link) => payment('mercado-pago', { payee: link.path[0] ?? null }),
    ],
    [/^mercadopago\.com(?:\.[a-z]{2})?\/checkout\//, () => payment('mercado-pago', { owner: 'merchant' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://mpago.la/1TesTT9', { kind: 'payment', payee: '1TesTT9' }],
    ['https://link.mercadopago.com.ar/pattest', { kind: 'payment', payee: 'pattest' }],
  ],
  isNot: ['https://www.mercadopago.com.ar/', 'https://mpago.la/'],
};
