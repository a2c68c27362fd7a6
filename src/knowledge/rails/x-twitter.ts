import type { Rail } from '../../core/rail.ts';

export default {
  id: 'x-twitter',
  name: 'X (Twitter)',
  nature: 'social',
  names: {
    plain: ['twitter', 'твиттер*', 'تويتر', '트위터*', 'ツイッター', '推特'],
    weak: ['ツイ', 'x dm', 'xのdm', 'dm on x', '青い鳥'],
    disguised: ['blue bird app', 'tw1tter'],
  },
} satisfies Rail;
