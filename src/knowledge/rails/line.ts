import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'line',
  name: 'LINE',
  nature: 'messenger',
  names: {
    plain: words(
      '友だち追加, 友達追加',
      'line id, lineid, line.me, lin.ee, line群, line交換, id line, id ไลน์',
      'ラインid, ライン id',
      // ไลน์ alone is the end of ออนไลน์ (online), so Thai needs the word before or after it.
      'ไอดีไลน์, ไลน์ไอดี, แอดไลน์, เพิ่มไลน์, ทักไลน์, ทางไลน์, ในไลน์, ขอไลน์, ส่งไลน์, คุยไลน์, มีไลน์',
      'ผ่านไลน์, กลุ่มไลน์, เบอร์ไลน์, ไลน์มา, ไลน์ส่วนตัว, ไลน์นี้, ไลน์ครับ, ไลน์ค่ะ, ไลน์นะ, ไลน์ผม',
      '賴id, 加line, 加賴, 公式line, 我的line, 我的賴, 加我line, 加我賴',
      '라인 아이디*, 라인아이디*',
    ),
    weak: ['line', 'ライン', '賴', '라인', 'らいん'],
    disguised: words(
      '加ㄌㄞ, 赖id, 綠色軟體, ライソ, ラィン, ラ仏, ラ(○|〇|●)ン, l(○|〇|●)ne, ら(○|〇|●)ん, ライ(○|〇|●), らぃん, l1n3, liиe, ｌｉｎ3, 緑のアプリ, 緑のやつ',
      'ㄌㄞ, ㄌㄞˋ',
      '🟢line, l.i.n.e, l i n e, l!ne, l1ne, llne',
    ),
  },
  hosts: ['line.me', 'lin.ee'],
  parse: readLinks(
    [/^line\.me\/r\/au\/(?:lgn|q)\b|^line:\/\/au\/|^access\.line\.me\/qr\b/, () => login('line')],
    [/^line\.me\/(?:r\/)?ti\/(?:p|g|g2|e)\/./, (link) => contact('line', link.path.at(-1) ?? null)],
    [/^line\.me\/r\/oamessage\/./, (link) => contact('line', link.path[2] ?? null)],
    [/^line:\/\/(?:r\/)?ti\/[pg]\/./, (link) => contact('line', link.path.at(-1) ?? null)],
    [/^line\.naver\.jp\/(?:r\/)?ti\/p\/./, (link) => contact('line', link.path.at(-1) ?? null)],
    [/^(?:lin\.ee|page\.line\.me|liff\.line\.me)\/./, (link) => contact('line', link.path[0] ?? null)],
  ),
  account: /@?[a-z0-9][a-z0-9._-]{3,19}/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://line.me/ti/p/~pat.test9', { kind: 'contact', payee: '~pat.test9' }],
    ['https://line.me/R/ti/p/@test9', { payee: '@test9' }],
    ['https://lin.ee/Test9ab', { payee: 'Test9ab' }],
    ['https://line.me/R/au/lgn/sq/TESTTEST', { kind: 'login' }],
  ],
  isNot: ['https://line.me/', 'https://line.me/en/', 'https://store.line.me/home/'],
};
