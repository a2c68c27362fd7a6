import { cnpj, cpf } from 'cpf-cnpj-validator';
import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { Owner, ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'pix',
  name: 'Pix',
  nature: 'bank',
  names: {
    plain: words(
      'chave pix, chave do pix, pix copia e cola, chave-pix, no pix, via pix, por pix, pelo pix',
      'um pix, fazer pix, faz o pix, faz um pix, faz pix, fazendo pix, meu pix, manda pix',
      'manda o pix, mandar pix, mande pix, pix direto, qr code pix, qrcode pix, pixar, pago no pix',
      'pix no nome, pix é',
    ),
    weak: ['pix', 'o pix'],
    disguised: words('p1x, p!x, píx, pikis, piquis, picks direto, p.i.x, p i x, pxi, piks'),
  },
  parse,
  // CPF, CNPJ, phone, e-mail or a random key: the five kinds of key of the Central Bank's manual.
  account:
    /\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?!\d)|\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}(?!\d)|\+?(?:55 ?)?\(?\d{2}\)? ?9?\d{4}[ -]?\d{4}(?!\d)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
} satisfies Rail;

// Banco Central do Brasil, "Manual de Padrões para Iniciação do Pix": template br.gov.bcb.pix, 01 key, 25 address of a charge.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const pix = findTemplate(code, /^br\.gov\.bcb\.pix$/i);
  if (code === null || pix === null) return null;
  const key = pix.fields.get('01') ?? null;
  return emvPayment('pix', code, {
    payee: code.fields.get('59')?.trim() || key,
    owner: ownerOfKey(key),
    dynamic: pix.fields.has('25'),
  });
}

// A CPF and a mobile phone belong to a person, a CNPJ to a firm; e-mail and random keys to either.
function ownerOfKey(key: string | null): Owner {
  if (key === null) return 'unknown';
  if (key.startsWith('+55')) return 'personal';
  const digits = key.replace(/\D/g, '');
  if (/^[\d.-]+$/.test(key) && (digits.length === 11 || cpf.isValid(digits))) return 'personal';
  return digits.length === 14 && (/^\d+$/.test(key) || cnpj.isValid(digits)) ? 'merchant' : 'unknown';
}

export const examples: RailExamples = {
  is: [
    [
      '00020126440014BR.GOV.BCB.PIX0122vendas@loja.example.br520400005303986540510.505802BR5910ANA TESTES6006MANAUS62070503***63043479',
      {
        kind: 'payment',
        payee: 'ANA TESTES',
        amount: '10.50',
        currency: 'BRL',
        owner: 'unknown',
        dynamic: false,
      },
    ],
  ],
  isNot: ['00020126360014br.gov.bcb.pox0114+5511999990000', 'br.gov.bcb.pix', '000201'],
};
