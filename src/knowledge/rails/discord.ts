import type { Rail } from '../../core/rail.ts';

export default {
  id: 'discord',
  name: 'Discord',
  nature: 'messenger',
  names: {
    plain: ['discord', 'discord.gg', 'дискорд*', '디스코드*', 'ディスコード', 'ديسكورد'],
    weak: ['dc', '디코*', 'disc id'],
    disguised: ['d1scord', 'disc0rd', 'd!scord', 'dlscord', 'disсord'],
  },
} satisfies Rail;
