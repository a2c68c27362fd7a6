import type { Rail } from '../../core/rail.ts';

export default {
  id: 'jd-card',
  name: '京东E卡 / 沃尔玛卡',
  nature: 'gift_card',
  names: {
    plain: [
      '京东e卡',
      '京东卡',
      '沃尔玛卡',
      '沃尔玛购物卡',
      '天猫超市卡',
      'q币',
      'q幣',
      '腾讯q币',
      '油卡密码',
    ],
    weak: ['e卡', '卡密'],
  },
} satisfies Rail;
