import encodeQR, { type ErrorCorrection } from 'qr';
import type { PixelGrid } from '../../src/qr/pixels.ts';
import { BLACK, blank, type Colour, fillWhere, mix, rectangle, WHITE } from './canvas.ts';

/** The modules of a QR code without its quiet zone; true = dark. */
export function modulesOf(text: string, ecc: ErrorCorrection = 'medium'): boolean[][] {
  return encodeQR(text, 'raw', { ecc, border: 2 })
    .slice(2, -2)
    .map((row) => row.slice(2, -2));
}

export interface CodeStyle {
  /** Pixels a module. */
  readonly module?: number;
  /** Modules of light border; 0 = none. */
  readonly quiet?: number;
  /** `gapped` squares and `dots` leave light between modules; `dotted` draws the finder patterns as dots too. */
  readonly shape?: 'square' | 'gapped' | 'dots' | 'dotted';
  /** Edge (or diameter) of a gapped module in modules. */
  readonly fill?: number;
  readonly dark?: Colour | ((x: number, y: number) => Colour);
  readonly light?: Colour | 'transparent';
  /** A light square with a coloured mark in the middle, edge as a share of the code's. */
  readonly logo?: number;
}

/** Whether a module belongs to one of the three finder patterns. */
export function inFinder(x: number, y: number, size: number): boolean {
  return (x < 7 && y < 7) || (x >= size - 7 && y < 7) || (x < 7 && y >= size - 7);
}

/** Draws a code, its quiet zone included. */
export function drawCode(modules: readonly boolean[][], style: CodeStyle = {}): PixelGrid {
  const { module = 4, quiet = 4, shape = 'square', fill = 0.8, dark = BLACK, light = WHITE } = style;
  const size = modules.length;
  const edge = (size + 2 * quiet) * module;
  const clear = light === 'transparent';
  const picture = blank(edge, edge, clear ? BLACK : light);
  if (clear) picture.rgba.fill(0);
  const colourAt = typeof dark === 'function' ? dark : () => dark;
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      const [left, top] = [(x + quiet) * module, (y + quiet) * module];
      const colour = colourAt(left / edge, top / edge);
      const whole = shape === 'square' || (shape !== 'dotted' && inFinder(x, y, size));
      if (whole) rectangle(picture, [left, top, module, module], colour);
      else fillModule(picture, [left, top], module, fill, shape === 'gapped', colour);
      if (clear) opaque(picture, left, top, module);
    });
  });
  if (style.logo !== undefined) drawLogo(picture, style.logo * size * module);
  return picture;
}

function fillModule(
  picture: PixelGrid,
  [left, top]: readonly [number, number],
  module: number,
  fill: number,
  square: boolean,
  colour: Colour,
): void {
  const [x, y, half] = [left + module / 2, top + module / 2, (module * fill) / 2];
  const inside = square
    ? (px: number, py: number) => Math.max(Math.abs(px - x), Math.abs(py - y)) <= half
    : (px: number, py: number) => (px - x) ** 2 + (py - y) ** 2 <= half * half;
  fillWhere(picture, [left, top, left + module, top + module], inside, colour);
}

function opaque(picture: PixelGrid, left: number, top: number, module: number): void {
  for (let y = top; y < top + module; y++) {
    for (let x = left; x < left + module; x++) picture.rgba[(y * picture.width + x) * 4 + 3] = 255;
  }
}

function drawLogo(picture: PixelGrid, edge: number): void {
  const from = (picture.width - edge) / 2;
  rectangle(picture, [from, from, edge, edge], WHITE);
  rectangle(picture, [from + edge * 0.12, from + edge * 0.12, edge * 0.76, edge * 0.76], [7, 193, 96]);
}

/** An art code: the photo shows through every module; only the middle of each is pure. */
export function blendPhoto(code: PixelGrid, photo: PixelGrid, module: number, pure: number): PixelGrid {
  const picture: PixelGrid = { ...code, rgba: new Uint8ClampedArray(code.rgba) };
  const size = code.width / module;
  for (let y = 0; y < code.height; y++) {
    for (let x = 0; x < code.width; x++) {
      const [column, row] = [Math.floor(x / module) - 4, Math.floor(y / module) - 4];
      if (column < 0 || row < 0 || column >= size - 8 || row >= size - 8) continue;
      if (inFinder(column, row, size - 8)) continue;
      const [dx, dy] = [((x % module) + 0.5) / module - 0.5, ((y % module) + 0.5) / module - 0.5];
      if (Math.max(Math.abs(dx), Math.abs(dy)) * 2 < pure) continue;
      const at = (y * photo.width + x) * 4;
      const [red = 0, green = 0, blue = 0] = photo.rgba.subarray(at, at + 3);
      mix(picture, x, y, [red, green, blue], 0.8);
    }
  }
  return picture;
}
