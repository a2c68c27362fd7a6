import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'zalo',
  name: 'Zalo',
  nature: 'messenger',
  names: {
    plain: ['zalo', 'zalo.me', 'nhắn zalo', 'kết bạn zalo'],
    weak: ['zl'],
    disguised: ['z@lo', 'zal0', 'z.a.l.o', 'z a l o', 'za.lo', 'za-lo'],
  },
  hosts: ['zalo.me', 'zaloapp.com'],
  parse: readLinks(
    [/^(?:chat\.)?zalo\.me\/(?:g|s)\/./, (link) => contact('zalo', link.path[1] ?? null)],
    [/^(?:chat\.)?zalo\.me\/./, (link) => contact('zalo', link.path[0] ?? null)],
    [
      /^chat\.zalo\.me\/$|^zalo:\/\/conversation/,
      (link) => {
        const phone = link.param('phone');
        return phone === null ? null : contact('zalo', phone);
      },
    ],
    [/^zaloapp\.com\/qr\/[pg]\/./, (link) => contact('zalo', link.path[2] ?? null)],
  ),
  account: /(?:\+?84|0)\d[\d .-]{7,12}\d(?!\d)/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://zalo.me/0912345678', { kind: 'contact', payee: '0912345678' }]],
  isNot: ['https://zalo.me/', 'https://zalopay.vn/'],
};
