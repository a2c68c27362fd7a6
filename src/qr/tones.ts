import type { PixelGrid } from './pixels.ts';

/** A picture in two tones. */
export interface Tones {
  readonly width: number;
  readonly height: number;
  /** Row by row: 1 = dark, 0 = light. */
  readonly dark: Uint8Array;
  /** Row by row: luminance by the ITU-R BT.601 weights, 0..255. */
  readonly light: Uint8Array;
  /** 1 = dark, 0 = light, -1 = outside of the picture. */
  at(x: number, y: number): number;
}

const BLOCK = 8;
/** A pixel is dark when it is this much darker than its surroundings; even surfaces come out light (Bradley and Roth, 2007). */
const DARKER = 0.94;

/**
 * Two tones by the mean of the surroundings, an eighth of the shorter side across, so that a shadow over half of the
 * picture changes nothing.
 */
export function createTones(picture: PixelGrid): Tones {
  const { width, height } = picture;
  const light = luminance(picture);
  const columns = Math.ceil(width / BLOCK);
  const reach = Math.max(2, Math.round(Math.min(width, height) / 16 / BLOCK));
  const limits = boxMeans(blockMeans(light, width, height), columns, reach);
  const dark = new Uint8Array(light.length);
  for (let y = 0; y < height; y++) {
    const blocks = (y >> 3) * columns;
    let at = y * width;
    for (let x = 0; x < width; x += BLOCK) {
      const limit = (limits[blocks + (x >> 3)] ?? 0) * DARKER;
      const end = at + Math.min(BLOCK, width - x);
      for (; at < end; at++) dark[at] = Number((light[at] ?? 0) < limit);
    }
  }
  return {
    width,
    height,
    dark,
    light,
    at: (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? -1 : (dark[y * width + x] ?? 0)),
  };
}

function luminance({ rgba }: PixelGrid): Uint8Array {
  const light = new Uint8Array(rgba.length / 4);
  for (let at = 0, from = 0; at < light.length; at++, from += 4) {
    light[at] = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 150 + (rgba[from + 2] ?? 0) * 29) >> 8;
  }
  return light;
}

/** The mean of every 8x8 block, from an eighth of its pixels. */
function blockMeans(light: Uint8Array, width: number, height: number): Float32Array {
  const columns = Math.ceil(width / BLOCK);
  const means = new Float32Array(columns * Math.ceil(height / BLOCK));
  for (let block = 0; block < means.length; block++) {
    const left = (block % columns) * BLOCK;
    const top = Math.floor(block / columns) * BLOCK;
    const [right, bottom] = [Math.min(width, left + BLOCK), Math.min(height, top + BLOCK)];
    let [sum, count] = [0, 0];
    for (let y = top; y < bottom; y += 2) {
      // Shifted from row to row, so that a pattern of the same period does not fool it.
      for (let x = left + ((y >> 1) & 3); x < right; x += 4) {
        sum += light[y * width + x] ?? 0;
        count++;
      }
    }
    means[block] = count === 0 ? 255 : sum / count;
  }
  return means;
}

/** Each cell's mean over the square of cells around it, by a summed-area table. */
function boxMeans(cells: Float32Array, columns: number, radius: number): Float32Array {
  const rows = cells.length / columns;
  const stride = columns + 1;
  const sums = new Float64Array(stride * (rows + 1));
  for (let y = 0; y < rows; y++) {
    let line = 0;
    for (let x = 0; x < columns; x++) {
      line += cells[y * columns + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + line;
    }
  }
  return cells.map((_, cell) => {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    const [left, right] = [Math.max(0, x - radius), Math.min(columns, x + radius + 1)];
    const [top, bottom] = [Math.max(0, y - radius) * stride, Math.min(rows, y + radius + 1) * stride];
    const upper = (sums[top + right] ?? 0) - (sums[top + left] ?? 0);
    const lower = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0);
    return (lower - upper) / ((right - left) * ((bottom - top) / stride));
  });
}
