import { describe, expect, it } from 'vitest';
import { fill, inOrder, tableOf } from '../../../src/i18n/format.ts';

describe('format', () => {
  it('numbers arguments by the alphabet of their names', () => {
    expect(inOrder({ rail: 'Alipay', amount: '5' })).toEqual(['5', 'Alipay']);
  });
  it('never reads a place inside an argument', () => {
    expect(fill('a $1 b $2', ['$2', 'x'])).toBe('a $2 b x');
  });
  it('turns named places into numbered ones, in any case', () => {
    const catalogue = {
      k: { message: 'to $Rail$, 5 $ and $NOBODY$', placeholders: { rail: { content: '$1' } } },
    };
    expect(tableOf(catalogue)).toEqual({ k: 'to $1, 5 $ and $NOBODY$' });
  });
});
