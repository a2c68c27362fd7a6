import type { PixelGrid } from './pixels.ts';

/** Pixels a module when modules are drawn from characters or cells: what decoders like best. */
const MODULE = 4;
/** Modules of quiet zone put around; ISO/IEC 18004 asks for four. */
const QUIET = 4;
/** A text with fewer lines than this, or more characters than that, holds no code. */
const LEAST_ROWS = 10;
const MOST_CHARACTERS = 40_000;

/** Which halves of a character's cell are inked: upper and lower. Spaces of any width are not. */
const INK: Readonly<Record<string, readonly [upper: boolean, lower: boolean]>> = {
  '█': [true, true],
  '▓': [true, true],
  '▒': [true, true],
  '■': [true, true],
  '⬛': [true, true],
  '⚫': [true, true],
  '▀': [true, false],
  '▄': [false, true],
  ' ': [false, false],
  '\u00A0': [false, false],
  '\u2003': [false, false],
  '\u3000': [false, false],
  '░': [false, false],
  '□': [false, false],
  '⬜': [false, false],
  '⚪': [false, false],
};

/**
 * Draws a text of block characters, as terminals and chats write codes. Null if it is not such a text. Where every
 * module is two characters wide, or half a character high, the picture comes out square.
 */
export function pixelsOfBlocks(text: string): PixelGrid | null {
  if (text.length > MOST_CHARACTERS) return null;
  const lines = text.split(/\r?\n/).filter((line) => /[█▀▄▓▒■⬛⚫░□⬜⚪]/u.test(line));
  if (lines.length < LEAST_ROWS) return null;
  const cells = lines.map((line) => Array.from(line, (character) => INK[character]));
  const unknown = cells.flat().filter((ink) => ink === undefined).length;
  if (unknown > cells.flat().length / 20) return null;
  const halves = /[▀▄]/u.test(text);
  const rows = cells.flatMap((row) =>
    halves
      ? [row.map((ink) => ink?.[0] ?? false), row.map((ink) => ink?.[1] ?? false)]
      : [row.map((ink) => ink?.[0] ?? false)],
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const doubled = columns > rows.length * 1.5;
  return pixelsOfCells(doubled ? rows.map((row) => row.filter((_, index) => index % 2 === 0)) : rows);
}

/** Draws rows of cells, true = dark, as a picture with a quiet zone: for codes that are tables of coloured cells. */
export function pixelsOfCells(rows: readonly (readonly boolean[])[]): PixelGrid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const width = (columns + 2 * QUIET) * MODULE;
  const height = (rows.length + 2 * QUIET) * MODULE;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    const row = rows[Math.floor(y / MODULE) - QUIET];
    for (let x = 0; row !== undefined && x < width; x++) {
      if (row[Math.floor(x / MODULE) - QUIET] === true)
        rgba.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, rgba };
}
