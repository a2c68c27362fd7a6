import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casedText, normalise, originalSpan } from '../../../src/core/text/normalise.ts';

const plain = (text: string): string => casedText(normalise(text)).toLowerCase();

describe('normalise', () => {
  it.each([
    ['ＰａｙＰａｌ　Ｍｅ', 'paypal me'],
    ['pay\u200bpal\u00ad', 'paypal'],
    ['تحـويـل', 'تحويل'],
    ['⑦⑦0⑨3', '77093'],
    ['٢٠٠ ريال', '200 ريال'],
    ['ﾗｲﾝﾊﾟｲ', 'ラインパイ'],
    ['e\u0301te\u0301', 'été'],
    ['车\u0330队\u0330', '车队'],
    ['can’t', "can't"],
    ['a \t\n b', 'a\nb'],
    ['İstanbul', 'istanbul'],
  ])('%s reads %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps the marks that are content', () => {
    expect(plain('ไลน์')).toBe('ไลน์');
    expect(plain('खाता')).toBe('खाता');
    expect(plain('đăng ký')).toBe('đăng ký');
  });

  it('maps every unit to a stretch of the original, in order and inside of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normalise(text);
        let last = 0;
        for (let i = 0; i < normal.length; i++) {
          const { start, end } = originalSpan(normal, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
