import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'qq',
  name: 'QQ',
  nature: 'messenger',
  names: {
    plain: ['qq', 'qq号', 'qq號', 'qq群', 'q群', '腾讯qq', '扣扣号', '큐큐', '加q*', 'q号', '加扣扣'],
    weak: ['企鹅', '蔻', '叩', '釦', '筘', '球球', '口口', '扣扣', '群号', '🐧', '秋秋', '丘丘', '小企鹅'],
    disguised: words(
      '抠抠, 叩叩, 蔻蔻, 扣q, 加扣, 加企鹅, 企鹅号, 起鹅, 起-鹅, 起额, 素鹅, 气鹅, 佢鹅, 伽口, 扣裙, 鹅号, 鹅群',
      'q扣, q裙',
    ),
  },
  hosts: ['qm.qq.com', 'jq.qq.com', 'wpa.qq.com', 'txz.qq.com'],
  parse: readLinks(
    [/^txz\.qq\.com\/p$/, () => login('qq')],
    [
      /^qm\.qq\.com\/(?:cgi-bin\/qm\/qr|q\/.)/,
      (link) => contact('qq', link.param('k') ?? link.path[1] ?? null),
    ],
    [/^jq\.qq\.com\//, (link) => (link.param('k') === null ? null : contact('qq', link.param('k')))],
    [
      /^wpa\.qq\.com\/msgrd$|^(?:tencent|mqqwpa|mqq|mqqapi):\/\/./,
      (link) => {
        const number = link.param('uin') ?? link.param('chat_uin');
        return number === null ? null : contact('qq', number);
      },
    ],
    [/^(?:pd\.qq\.com\/s|qun\.qq\.com\/qqweb\/qunpro\/share)/, () => contact('qq', null)],
  ),
  account: /[1-9](?:[ -]?\d){4,10}(?!\d)/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://qm.qq.com/cgi-bin/qm/qr?k=TestTestTest9&jump_from=webapi',
      { kind: 'contact', payee: 'TestTestTest9' },
    ],
    ['https://qm.qq.com/q/TestTest9', { payee: 'TestTest9' }],
    ['tencent://message/?uin=10009&Site=test', { payee: '10009' }],
    ['https://txz.qq.com/p?k=TESTTEST&f=716027609', { kind: 'login' }],
  ],
  isNot: ['https://im.qq.com/', 'https://v.qq.com/x/page/test.html', 'https://wpa.qq.com/'],
};
