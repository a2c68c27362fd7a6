import { type PagePixels, rasterise } from './pixels.ts';

// Codes written with block characters. A character is twice as high as wide, so each is two cells above each other;
// emoji squares are square.
const UPPER = new Set([...'█▀▓■⬛◼◾']);
const LOWER = new Set([...'█▄▓■⬛◼◾']);
const SQUARE = /[⬛⬜◼◻◾◽■□]/u;
const BLOCK = /[█▀▄▓⬛⬜◼◻■□]/u;
const LIGHT = new Set([...' \u00a0\u3000\u2800░⬜◻◽□']);
/** The smallest code (QR version 1) has 21 modules a side. */
const LEAST = 21;
const MOST = 400;

/** Whether a text may hold a code at all: cheap, asked of every message. */
export function mayHoldTextCode(text: string): boolean {
  return text.length >= 200 && BLOCK.test(text);
}

/**
 * Pixels of a code written with block characters (`█▀▄`, also emoji squares), or null. Rows are lines that consist of
 * such characters and blanks alone.
 */
export function textCodeOf(text: string): PagePixels | null {
  if (!mayHoldTextCode(text)) return null;
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    const cells = [...line].filter((character) => character !== '\ufe0f');
    const isRow =
      cells.length > 0 && cells.every((cell) => LIGHT.has(cell) || UPPER.has(cell) || LOWER.has(cell));
    if (isRow) rows.push(cells.slice(0, MOST));
    else if (rows.length >= LEAST / 2) break;
    else rows.length = 0;
  }
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < LEAST / 2 || rows.length > MOST || columns < LEAST) return null;
  if (rows.some((row) => row.some((cell) => SQUARE.test(cell)))) {
    return rasterise(columns, rows.length, [6, 6], (column, row) => UPPER.has(rows[row]?.[column] ?? ' '));
  }
  const halves = (column: number, row: number) => {
    const cell = rows[row >> 1]?.[column] ?? ' ';
    return (row % 2 === 0 ? UPPER : LOWER).has(cell);
  };
  return rasterise(columns, rows.length * 2, [4, 4], halves);
}
