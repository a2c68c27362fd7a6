import type { Rail } from '../../core/rail.ts';

export default {
  id: 'feishu',
  name: '飞书 Lark',
  nature: 'messenger',
  names: {
    plain: ['飞书', '飞书号', '飛書', 'feishu', 'larksuite'],
  },
} satisfies Rail;
