import type { Point } from '../core/finding.ts';
import type { Tones } from './tones.ts';

/** Cells a side of the grid laid over a square that may hold modules. */
const CELLS = 5;
/** Points a side of each cell: enough to meet every module of a cell four modules wide. */
const POINTS = 5;

/**
 * The part of a parallelogram that looks like modules: cells of which neither tone fills more than `most`, as a share of
 * the whole. Modules are mixed evenly (ISO/IEC 18004, 7.8, masks them so), where lines of words leave light between
 * them and pictures have plain surfaces. The two tones are told apart by the parallelogram's own mean.
 *
 * @param across from `origin` to the next corner, in pixels
 * @param down from `origin` to the corner on the other side
 */
export function modularity(tones: Tones, origin: Point, across: Point, down: Point, most = 0.8): number {
  const side = CELLS * POINTS;
  const levels = new Uint8Array(side * side);
  let sum = 0;
  for (let row = 0; row < side; row++) {
    const v = (row + 0.5) / side;
    for (let column = 0; column < side; column++) {
      const u = (column + 0.5) / side;
      const x = Math.floor(origin.x + u * across.x + v * down.x);
      const y = Math.floor(origin.y + u * across.y + v * down.y);
      if (x < 0 || y < 0 || x >= tones.width || y >= tones.height) return 0;
      const level = tones.light[y * tones.width + x] ?? 0;
      levels[row * side + column] = level;
      sum += level;
    }
  }
  const mean = sum / levels.length;
  const counts = new Uint8Array(CELLS * CELLS);
  levels.forEach((level, index) => {
    const cell = Math.floor(index / side / POINTS) * CELLS + Math.floor((index % side) / POINTS);
    if (level < mean) counts[cell] = (counts[cell] ?? 0) + 1;
  });
  const [fewest, highest] = [POINTS * POINTS * (1 - most), POINTS * POINTS * most];
  return counts.filter((count) => count >= fewest && count <= highest).length / counts.length;
}
