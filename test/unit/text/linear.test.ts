import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '../../../src/core/engine.ts';
import { chat, engine } from './reader.ts';

const MB = 1 << 20;
const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The best of some rounds, in milliseconds of this process's own work. */
function time(text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage();
    engine.readText(text, chat, EMPTY_MEMORY);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

describe('reading takes time in proportion to the text', () => {
  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['zero width', '\u200b'],
    ['open brackets', '('],
    ['spaced letters', 'p a y p a l '],
    ['half of a phrase', 'send the money to '],
    ['digits', '1234 5678 '],
    ['at signs', 'a@b.'],
    ['negations', 'not never no '],
    ['steers', 'venmo me $5 @x 转我 '],
    ['combining marks', 'a\u0301\u0302'],
    ['emoji', '🅿️💰'],
    ['Chinese', '加微信转我支付宝'],
    ['Arabic', 'حولي على '],
  ])(
    '%s',
    (_name, unit) => {
      engine.readText(fill(unit, 4096), chat, EMPTY_MEMORY);
      const small = time(fill(unit, MB / 8), 3);
      const large = time(fill(unit, MB), 1);
      // Eight times the text; the rest is room for a busy machine. Quadratic would be 64.
      expect(large).toBeLessThan(Math.max(small, 4) * 8 * 3);
    },
    120_000,
  );
});
