import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/qr/picture-header.ts';
import { layOnPaper } from '../../../src/qr/pixels.ts';
import { rawValueOf } from '../../../src/qr/raw-value.ts';
import { cutOut, shrinkToFit } from '../../../src/qr/resample.ts';
import { blank } from '../../pictures/canvas.ts';
import { encode } from '../../pictures/degrade.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('rawValueOf', () => {
  it('reads UTF-8 that does not say so', () => {
    expect(rawValueOf(new TextEncoder().encode('张三 €5'), 'å¼ ä¸', false)).toBe('张三 €5');
  });
  it('trusts a stated encoding', () => {
    expect(rawValueOf(bytes(0xc3, 0xa9), 'Ã©', true)).toBe('Ã©');
  });
  it('takes the guess for what is not UTF-8', () => {
    expect(rawValueOf(bytes(0xd5, 0xc5), '张', false)).toBe('张');
  });
  it('keeps every byte of binary content', () => {
    expect(rawValueOf(bytes(0xff, 0x00, 0x80), '', false)).toBe('\u00ff\u0000\u0080');
  });
});

describe('pixels', () => {
  it('lays clear parts on white', () => {
    const half = { width: 2, height: 1, rgba: new Uint8ClampedArray([0, 0, 0, 0, 0, 0, 0, 128]) };
    expect([...layOnPaper(half).rgba]).toEqual([255, 255, 255, 255, 127, 127, 127, 255]);
  });
  it('lays light ink on black', () => {
    const light = { width: 2, height: 1, rgba: new Uint8ClampedArray([250, 250, 250, 255, 0, 0, 0, 0]) };
    expect([...layOnPaper(light).rgba]).toEqual([250, 250, 250, 255, 0, 0, 0, 255]);
  });
  it('gives an opaque picture back as it is', () => {
    const picture = blank(3, 3);
    expect(layOnPaper(picture)).toBe(picture);
  });
  it('takes the mean when shrinking', () => {
    const rgba = new Uint8ClampedArray([
      0, 0, 0, 255, 200, 200, 200, 255, 100, 100, 100, 255, 100, 100, 100, 255,
    ]);
    const small = shrinkToFit({ width: 4, height: 1, rgba }, 2);
    expect([small.width, small.height]).toEqual([2, 1]);
    expect([...small.rgba]).toEqual([100, 100, 100, 255, 100, 100, 100, 255]);
  });
  it('covers everything outside of the outline', () => {
    const outline = [
      [2, 2],
      [6, 2],
      [6, 6],
      [2, 6],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    const cut = cutOut(blank(8, 8, [9, 9, 9]), { left: 0, top: 0, width: 8, height: 8 }, 1, outline);
    const dark = cut.rgba.filter((value, index) => index % 4 === 0 && value === 9).length;
    expect(dark).toBe(16);
  });
});

describe('readHeader', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('recognises %s and its size', async (type) => {
    expect(readHeader(await encode(blank(123, 45), type))).toEqual({
      type,
      size: { width: 123, height: 45 },
    });
  });
  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['<?xml version="1.0"?>\n<svg/>', 'svg'],
  ])('recognises %s', (text, type) => {
    expect(readHeader(ascii(text))?.type).toBe(type);
  });
  it.each([
    '',
    '{"text":"<svg>"}',
    '<!doctype html><svg>',
    'BMW for sale, 26 letters and more',
    'RIFF',
    'GIF',
  ])('is not fooled by %j', (text) => {
    expect(readHeader(ascii(text))).toBeNull();
  });
  it('never throws, wherever a file is cut off', async () => {
    for (const type of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
      const file = await encode(blank(60, 60), type);
      for (let length = 0; length < Math.min(file.length, 400); length++) {
        expect(() => readHeader(file.slice(0, length))).not.toThrow();
      }
    }
  });
});
