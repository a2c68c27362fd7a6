import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../src/qr/read-codes.ts';
import type { CodeReader } from '../../../src/qr/reader.ts';
import { blank, paste } from '../../pictures/canvas.ts';
import { drawCode, modulesOf } from '../../pictures/code.ts';
import { nodeReader } from '../../pictures/measure.ts';

const TEXT = 'https://paypal.me/invented';
const reader = nodeReader();

describe('readCodes', () => {
  it('says where the code stands, in the pixels of the picture it was given', async () => {
    const code = drawCode(modulesOf(TEXT), { module: 8, quiet: 4 });
    const page = blank(2560, 1440);
    paste(page, code, 1000, 600);
    const codes = await readCodes(page, reader);
    if ('error' in codes) throw new Error(codes.error);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatchObject({ rawValue: TEXT, format: 'qr_code' });
    const size = modulesOf(TEXT).length * 8;
    const corners = [
      [1032, 632],
      [1032 + size, 632],
      [1032 + size, 632 + size],
      [1032, 632 + size],
    ];
    codes[0]?.cornerPoints.forEach(({ x, y }, index) => {
      expect(Math.abs(x - (corners[index]?.[0] ?? 0))).toBeLessThan(10);
      expect(Math.abs(y - (corners[index]?.[1] ?? 0))).toBeLessThan(10);
    });
  });

  it('keeps the place right when it had to look closer', async () => {
    const code = drawCode(modulesOf(TEXT), { module: 5, quiet: 0 });
    const page = blank(500, 400, [10, 12, 14]);
    paste(page, code, 200, 100);
    const codes = await readCodes(page, reader);
    if ('error' in codes) throw new Error(codes.error);
    expect(codes[0]?.rawValue).toBe(TEXT);
    expect(Math.abs((codes[0]?.cornerPoints[0]?.x ?? 0) - 200)).toBeLessThan(6);
    expect(Math.abs((codes[0]?.cornerPoints[0]?.y ?? 0) - 100)).toBeLessThan(6);
  });

  it.each([
    ['too short', { width: 100, height: 100, rgba: new Uint8ClampedArray(12) }],
    ['no size', { width: 0, height: 0, rgba: new Uint8ClampedArray(0) }],
    ['no number', { width: Number.NaN, height: 10, rgba: new Uint8ClampedArray(40) }],
  ])('answers with an error value for pixels that make no sense: %s', async (_, picture) => {
    expect(await readCodes(picture, reader)).toEqual({ error: 'bad_pixels' });
  });

  it.each([
    [1, 1],
    [1280, 12],
    [9, 900],
    [3000, 40],
  ])('finds nothing in a strip of %i x %i', async (width, height) => {
    expect(await readCodes(blank(width, height), reader)).toEqual([]);
  });

  it('answers with an error value when the decoder breaks', async () => {
    const broken: CodeReader = {
      warmUp: async () => undefined,
      look: () => Promise.reject(new Error('trap')),
    };
    expect(await readCodes(blank(100, 100), broken)).toEqual({ error: 'decoder' });
  });

  it('reads on after the decoder trapped', async () => {
    // zxing-cpp 3 reads outside of its memory on so flat a strip; whether it does is not the point here.
    await reader.look(blank(1280, 8)).catch(() => undefined);
    const codes = await readCodes(drawCode(modulesOf(TEXT)), reader);
    expect(codes).toMatchObject([{ rawValue: TEXT }]);
  });
});
