import type { Rail } from '../../core/rail.ts';

export default {
  id: 'dingtalk',
  name: '钉钉 DingTalk',
  nature: 'messenger',
  names: {
    plain: ['钉钉', '钉钉号', '釘釘', 'dingtalk', 'ding talk'],
    disguised: ['丁丁号', '订订号'],
  },
} satisfies Rail;
