import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'western-union',
  name: 'Western Union',
  nature: 'wire',
  names: {
    plain: words(
      'western union, westernunion, western-union',
      'вестерн юнион*, вестерн-юнион*',
      'ويسترن يونيون, ويسترن',
      '西联汇款, 西联, 西聯匯款',
      'ウエスタンユニオン, ウェスタンユニオン',
      '웨스턴유니온*, 웨스턴 유니온*',
    ),
    weak: ['wu', 'western'],
    disguised: ['w.u.', 'westem union', 'w3stern union', 'westren union', 'w e s t e r n u n i o n'],
  },
} satisfies Rail;
