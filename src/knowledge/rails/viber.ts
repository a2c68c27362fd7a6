import type { Rail } from '../../core/rail.ts';

export default {
  id: 'viber',
  name: 'Viber',
  nature: 'messenger',
  names: {
    plain: ['viber', 'вайбер*', 'вибер*', 'viberu', 'فايبر', '바이버*'],
    disguised: ['v1ber', 'vib3r', 'вaйбep'],
  },
} satisfies Rail;
