import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/popup/highlight.ts';

const shown = (text: string, spans: readonly { start: number; end: number }[]): string =>
  highlight(text, spans)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('highlight', () => {
  it('marks the spans and joins those that overlap or touch', () => {
    expect(shown('pay me by Alipay now', [{ start: 10, end: 16 }])).toBe('pay me by [Alipay] now');
    expect(
      shown('abcdef', [
        { start: 3, end: 5 },
        { start: 1, end: 3 },
      ]),
    ).toBe('a[bcde]f');
  });
  it('leaves out spans that do not lie in the text', () => {
    expect(
      shown('abc', [
        { start: -1, end: 2 },
        { start: 2, end: 2 },
        { start: 1, end: 9 },
      ]),
    ).toBe('abc');
  });
  it('shortens a long message at its ends', () => {
    const long = `${'a'.repeat(500)}PAY${'b'.repeat(500)}`;
    const said = shown(long, [{ start: 500, end: 503 }]);
    expect(said.startsWith('…a')).toBe(true);
    expect(said.endsWith('b…')).toBe(true);
    expect(said).toContain('[PAY]');
    expect(said.length).toBeLessThan(400);
  });
  it('never loses or invents a letter of a short message', () => {
    const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(span), (text, spans) => {
        const joined = highlight(text, spans)
          .map((part) => part.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
