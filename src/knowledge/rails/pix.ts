import type { Rail } from '../../core/rail.ts';
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
} satisfies Rail;
