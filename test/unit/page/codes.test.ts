// @vitest-environment happy-dom
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { cellCodeOf, isDarkColour } from '../../../src/page/cell-code.ts';
import { isWorthReading } from '../../../src/page/picture.ts';
import type { PagePixels } from '../../../src/page/pixels.ts';
import { textCodeOf } from '../../../src/page/text-code.ts';
import { put } from './page.ts';

const PAYLOAD = 'https://pay.example.net/u/mia';
const cells = encodeQR(PAYLOAD, 'raw', { border: 1 })
  .slice(1, -1)
  .map((row) => row.slice(1, -1));
const decode = (pixels: PagePixels | null) =>
  pixels?.rgba == null ? null : decodeQR({ width: pixels.width, height: pixels.height, data: pixels.rgba });
const dark = (x: number, y: number) => cells[y]?.[x] === true;
const halves = () => {
  let text = '';
  for (let y = 0; y < cells.length; y += 2) {
    for (let x = 0; x < cells.length; x++)
      text += dark(x, y) ? (dark(x, y + 1) ? '█' : '▀') : dark(x, y + 1) ? '▄' : ' ';
    text += '\n';
  }
  return text;
};

describe('codes made of characters and boxes', () => {
  it('reads half blocks', () => {
    expect(decode(textCodeOf(halves()))).toBe(PAYLOAD);
  });
  it('reads half blocks between words', () => {
    expect(decode(textCodeOf(`scan this\n${halves()}\nand pay`))).toBe(PAYLOAD);
  });
  it('reads whole blocks, two characters wide', () => {
    expect(
      decode(textCodeOf(cells.map((row) => row.map((on) => (on ? '██' : '  ')).join('')).join('\n'))),
    ).toBe(PAYLOAD);
  });
  it('reads emoji squares', () => {
    expect(
      decode(textCodeOf(cells.map((row) => row.map((on) => (on ? '⬛' : '⬜')).join('')).join('\n'))),
    ).toBe(PAYLOAD);
  });
  it('takes a bar or a frame of blocks for no code', () => {
    expect(textCodeOf('█'.repeat(400))).toBeNull();
    expect(textCodeOf(`${'█'.repeat(80)}\n`.repeat(6))).toBeNull();
  });
  it('reads a table of coloured cells', () => {
    const rows = cells.map(
      (row) =>
        `<tr>${row.map((on) => `<td style="background-color:${on ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'}"></td>`).join('')}</tr>`,
    );
    const table = put(`<table>${rows.join('')}</table>`);
    expect(decode(cellCodeOf(table, window))).toBe(PAYLOAD);
  });
  it('reads one grid of boxes', () => {
    const boxes = cells.flat().map((on) => `<i style="background-color:${on ? '#111' : '#fff'}"></i>`);
    expect(decode(cellCodeOf(put(`<div>${boxes.join('')}</div>`), window))).toBe(PAYLOAD);
  });
  it.each([
    ['rgb(0, 0, 0)', true],
    ['#102030', true],
    ['#eee', false],
    ['rgba(0, 0, 0, 0)', false],
    ['', false],
  ])('%s is dark: %s', (colour, is) => {
    expect(isDarkColour(colour)).toBe(is);
  });
});

describe('pictures worth reading', () => {
  it.each([
    [20, 20, false],
    [56, 56, true],
    [60, 300, false],
    [60, 200, true],
    [100, 900, true],
    [1, 2_000, false],
  ])('%i x %i: %s', (width, height, is) => {
    expect(isWorthReading(width, height)).toBe(is);
  });
});
