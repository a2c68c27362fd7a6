import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
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
  parse: (text) => parseLink(text) ?? parseCode(text),
} satisfies Rail;

const parseLink = readLinks(
  [/^mpago\.l[ai]\/./, (link) => payment('mercado-pago', { payee: link.path.at(-1) ?? null })],
  [
    /^link\.mercadopago\.com(?:\.[a-z]{2})?\/./,
    (link) => payment('mercado-pago', { payee: link.path[0] ?? null }),
  ],
  [/^mercadopago\.com(?:\.[a-z]{2})?\/checkout\//, () => payment('mercado-pago', { owner: 'merchant' })],
);

// Argentina's shared code: the wallet's own template.
function parseCode(text: string): ParsedPayload | null {
  const code = readEmv(text);
  if (code === null || findTemplate(code, /^com\.mercado(?:libre|pago)/i) === null) return null;
  return emvPayment('mercado-pago', code, { owner: 'merchant' });
}

export const examples: RailExamples = {
  is: [
    [
      '00020143290016com.mercadolibre0105TEST95204581253030325802AR5911KIOSCO TEST6004CABA6304796D',
      { kind: 'payment', payee: 'KIOSCO TEST', currency: 'ARS', owner: 'merchant' },
    ],
    ['https://mpago.la/1TesTT9', { kind: 'payment', payee: '1TesTT9' }],
    ['https://link.mercadopago.com.ar/pattest', { kind: 'payment', payee: 'pattest' }],
  ],
  isNot: ['https://www.mercadopago.com.ar/', 'https://mpago.la/'],
};
