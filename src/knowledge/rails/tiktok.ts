import type { Rail } from '../../core/rail.ts';

export default {
  id: 'tiktok',
  name: 'TikTok',
  nature: 'social',
  names: {
    plain: ['tiktok', 'tik tok', 'тикток*', 'тик ток', 'تيك توك', '틱톡*', 'ティックトック', 'ติ๊กต็อก'],
  },
} satisfies Rail;
