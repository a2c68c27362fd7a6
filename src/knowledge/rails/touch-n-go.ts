import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'touch-n-go',
  name: "Touch 'n Go",
  nature: 'wallet',
  names: {
    plain: words("touch n go, touch 'n go, touch and go, touchngo, tng ewallet, tng e-wallet, boost ewallet"),
    weak: ['tng', 't&g'],
  },
  hosts: ['payment.tngdigital.com.my'],
  parse: readLinks([
    /^payment\.tngdigital\.com\.my\/sc\/./,
    (link) => payment('touch-n-go', { payee: link.path[1] ?? null, currency: 'MYR' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://payment.tngdigital.com.my/sc/bDLnTest99',
      { kind: 'payment', payee: 'bDLnTest99', currency: 'MYR' },
    ],
  ],
  isNot: ['https://www.touchngo.com.my/', 'https://payment.tngdigital.com.my/'],
};
