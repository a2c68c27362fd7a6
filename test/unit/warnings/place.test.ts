import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, corner, overlap } from '../../../src/warnings/place.ts';

const screen = { width: 1000, height: 700 };
const card = { width: 344, height: 300 };

describe('beside', () => {
  it('prefers the end of the line, in either direction of writing', () => {
    const anchor = { x: 400, y: 100, width: 200, height: 40 };
    expect(beside(anchor, card, screen, false)).toEqual({ x: 612, y: 100 });
    expect(beside(anchor, card, screen, true)).toEqual({ x: 44, y: 100 });
  });
  it('takes the other side, then below, then above', () => {
    expect(beside({ x: 700, y: 100, width: 200, height: 40 }, card, screen, false).x).toBe(344);
    expect(beside({ x: 100, y: 100, width: 800, height: 40 }, card, screen, false).y).toBe(152);
    expect(beside({ x: 100, y: 500, width: 800, height: 40 }, card, screen, false).y).toBe(188);
  });
  it('never leaves a screen that is large enough', () => {
    const side = fc.integer({ min: -200, max: 1200 });
    const size = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(side, side, size, size, fc.boolean(), (x, y, width, height, rtl) => {
        const at = beside({ x, y, width, height }, card, screen, rtl);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + card.width).toBeLessThanOrEqual(screen.width);
        expect(at.y + card.height).toBeLessThanOrEqual(screen.height);
      }),
    );
  });
});

describe('corner', () => {
  it('sits on the upper corner at the end of the line', () => {
    const anchor = { x: 100, y: 100, width: 200, height: 40 };
    expect(corner(anchor, 30, screen, false)).toEqual({ x: 285, y: 85 });
    expect(corner(anchor, 30, screen, true)).toEqual({ x: 85, y: 85 });
  });
});

describe('overlap', () => {
  it('is null where nothing is shared', () => {
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 })).toBeNull();
    expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, { x: 4, y: 6, width: 50, height: 50 })).toEqual({
      x: 4,
      y: 6,
      width: 6,
      height: 4,
    });
  });
});
