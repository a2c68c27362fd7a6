import type { Rail } from '../../core/rail.ts';

export default {
  id: 'revolut',
  name: 'Revolut',
  nature: 'wallet',
  names: {
    plain: ['revolut*', 'revolut.me', 'revtag', 'револют*', '레볼루트'],
    weak: ['revo'],
    disguised: ['r3volut', 'rev0lut', 'revo1ut'],
  },
} satisfies Rail;
