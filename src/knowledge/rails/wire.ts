import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'wire',
  name: 'Wire transfer (SWIFT)',
  nature: 'wire',
  names: {
    plain: words(
      'wire transfer, wire transfers, wire the money, wire payment, swift transfer, swift code',
      'swift/bic, telegraphic transfer, t/t payment, international wire, swift-перевод',
      'transferencia swift, virement swift, virement international, bank wire',
      '电汇, 電匯, 境外汇款, 海外送金',
      'свифт',
      '해외송금*',
      'حوالة دولية, سويفت',
    ),
    weak: ['wire', 't/t', 'tt', 'swift', 'wired', 'wiring', 'bic'],
  },
} satisfies Rail;
