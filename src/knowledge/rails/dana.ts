import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'dana',
  name: 'DANA',
  nature: 'wallet',
  names: {
    plain: words(
      'dana dompet, dompet dana, via dana, nomor dana, no dana, pakai dana, pake dana, lewat dana',
      'ke dana saya, akun dana, bayar dana, dana aja, dana/ovo, ovo/dana, gopay/dana, dana/gopay',
      'tf dana',
    ),
  },
  hosts: ['link.dana.id', 'qr.dana.id'],
  parse: readLinks(
    [
      /^(?:link\.dana\.id\/(?:qr|minta|kaget)|qr\.dana\.id\/v1)\b./,
      (link) =>
        payment('dana', {
          payee: link.path.at(-1) === 'minta' ? null : (link.path.at(-1) ?? null),
          currency: 'IDR',
        }),
    ],
    [/^link\.dana\.id\/minta$/, () => payment('dana', { currency: 'IDR' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://link.dana.id/qr/Test99', { kind: 'payment', payee: 'Test99', currency: 'IDR' }],
    ['https://link.dana.id/minta?full_url=https://qr.dana.id/v1/281012012022', { kind: 'payment' }],
    ['https://qr.dana.id/v1/281012012022', { payee: '281012012022' }],
  ],
  isNot: ['https://www.dana.id/', 'https://link.dana.id/'],
};
