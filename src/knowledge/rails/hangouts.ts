import type { Rail } from '../../core/rail.ts';

export default {
  id: 'hangouts',
  name: 'Google Chat / Hangouts',
  nature: 'messenger',
  names: {
    plain: ['hangouts', 'google hangouts', 'google chat', 'гугл чат'],
    weak: ['hangout'],
  },
} satisfies Rail;
