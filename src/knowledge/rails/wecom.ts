import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'wecom',
  name: 'WeCom',
  nature: 'messenger',
  names: {
    plain: ['wecom', '企业微信', '企業微信', 'wechat work'],
    weak: ['企微'],
    disguised: ['企业薇信', '企业v信', '企业v'],
  },
  hosts: ['work.weixin.qq.com'],
  parse: readLinks(
    [/^work\.weixin\.qq\.com\/(?:u|ca|gm|kfid|kf)\/./, (link) => contact('wecom', link.path[1] ?? null)],
    [/^work\.weixin\.qq\.com\/ct\/./, (link) => contact('wecom', link.path[1] ?? null)],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://work.weixin.qq.com/u/vc0123456789abcdef', { kind: 'contact', payee: 'vc0123456789abcdef' }]],
  isNot: ['https://work.weixin.qq.com/', 'https://work.weixin.qq.com/nl/index'],
};
