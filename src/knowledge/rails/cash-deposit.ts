import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'cash-deposit',
  name: 'Cash by post or deposit',
  nature: 'wire',
  names: {
    plain: words(
      'cash by mail, cash in the mail, cash by post, mail cash, send cash, cash deposit',
      "cash in an envelope, dépôt d'espèces, mandat cash, depósito en efectivo, efectivo por correo",
      'postal order, money order, geld per post, bargeld per post',
      '現金書留, 無摺存款, 无卡存款',
    ),
    weak: ['cheque', "cashier's check", 'cashiers check', 'check by mail', 'mandat'],
  },
} satisfies Rail;
