import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'line',
  name: 'LINE',
  nature: 'messenger',
  names: {
    plain: words(
      'line id, lineid, line.me, lin.ee, line群, line@, line交換, id line, id ไลน์',
      'ラインid, ライン id',
      'ไอดีไลน์, ไลน์ไอดี, แอดไลน์, แอดไลน์มา, ไลน์, เพิ่มไลน์, ทักไลน์, ทักไลน์มา',
      '賴id, 加line, 加賴, 公式line, 我的line, 我的賴, 加我line, 加我賴',
      '라인 아이디*, 라인아이디*',
    ),
    weak: ['line', 'ライン', '賴', '라인', 'らいん', 'ไลน'],
    disguised: words(
      '加ㄌㄞ, 赖id, 綠色軟體, 緑のアプリ, 緑のやつ',
      'ㄌㄞ, ㄌㄞˋ',
      '🟢line, l.i.n.e, l i n e, l!ne',
      'らいんで',
    ),
  },
} satisfies Rail;
