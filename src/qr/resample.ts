import type { Point } from '../core/finding.ts';
import type { PixelGrid } from './pixels.ts';

/** A part of a picture, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The picture made smaller so that no side is longer than `longest`, each new pixel the mean of what it covers. */
export function shrinkToFit(picture: PixelGrid, longest: number): PixelGrid {
  const factor = Math.max(picture.width, picture.height) / longest;
  return factor <= 1 ? picture : shrinkBy(picture, factor);
}

/** At most this factor at once: the sums of more pixels would not fit into sixteen bits. */
const MOST_AT_ONCE = 15;

/** The picture made smaller by a factor above 1. */
export function shrinkBy(picture: PixelGrid, factor: number): PixelGrid {
  if (factor > MOST_AT_ONCE) return shrinkBy(shrinkBy(picture, MOST_AT_ONCE), factor / MOST_AT_ONCE);
  const width = Math.max(1, Math.round(picture.width / factor));
  const height = Math.max(1, Math.round(picture.height / factor));
  const to = new Uint32Array(width * height);
  const from = asWords(picture.rgba);
  const columns = spans(picture.width, width);
  const rows = spans(picture.height, height);
  for (let y = 0; y < height; y++) {
    const [top = 0, bottom = 0] = [rows[y], rows[y + 1]];
    for (let x = 0; x < width; x++) {
      const left = columns[x] ?? 0;
      const right = columns[x + 1] ?? 0;
      // Two channels are added up in one number, sixteen bits for each.
      let even = 0;
      let odd = 0;
      for (let row = top; row < bottom; row++) {
        const end = row * picture.width + right;
        for (let at = row * picture.width + left; at < end; at++) {
          const pixel = from[at] ?? 0;
          even += pixel & 0xff00ff;
          odd += (pixel >>> 8) & 0xff00ff;
        }
      }
      const count = (bottom - top) * (right - left);
      to[y * width + x] =
        mean(even & 0xffff, count) |
        (mean(odd & 0xffff, count) << 8) |
        (mean(even >>> 16, count) << 16) |
        (mean(odd >>> 16, count) << 24);
    }
  }
  return { width, height, rgba: new Uint8ClampedArray(to.buffer) };
}

function mean(sum: number, count: number): number {
  return Math.floor(sum / count + 0.5);
}

/** Four bytes in one number, in the order of this machine: what is done to them treats all channels alike. */
function asWords(rgba: PixelGrid['rgba']): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : new Uint8ClampedArray(rgba);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

function spans(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to + 1 }, (_, index) => Math.round((index * from) / to));
}

/**
 * Cuts a part out and enlarges it by `zoom` (>= 1), smoothly. What lies outside of `outline` (clockwise, convex) becomes
 * plain `paper` (0..255): a quiet zone for a code that has none.
 */
export function cutOut(
  picture: PixelGrid,
  box: Box,
  zoom: number,
  outline: readonly Point[] = [],
  paper = 255,
): PixelGrid {
  const width = Math.max(1, Math.round(box.width * zoom));
  const height = Math.max(1, Math.round(box.height * zoom));
  const rgba = new Uint8ClampedArray(width * height * 4).fill(paper);
  const from = picture.rgba;
  const limitX = picture.width - 1;
  const limitY = picture.height - 1;
  for (let y = 0; y < height; y++) {
    const sourceY = box.top + (y + 0.5) / zoom;
    const cellY = clamp(Math.floor(sourceY - 0.5), 0, limitY);
    const shareY = clamp(sourceY - 0.5 - cellY, 0, 1);
    const upper = cellY * picture.width;
    const lower = Math.min(cellY + 1, limitY) * picture.width;
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      rgba[to + 3] = 255;
      const sourceX = box.left + (x + 0.5) / zoom;
      if (sourceX < 0 || sourceY < 0 || sourceX > picture.width || sourceY > picture.height) continue;
      if (!isInside(sourceX, sourceY, outline)) continue;
      const cellX = clamp(Math.floor(sourceX - 0.5), 0, limitX);
      const shareX = clamp(sourceX - 0.5 - cellX, 0, 1);
      const nextX = Math.min(cellX + 1, limitX);
      const [a, b, c, d] = [
        (upper + cellX) * 4,
        (upper + nextX) * 4,
        (lower + cellX) * 4,
        (lower + nextX) * 4,
      ];
      for (let channel = 0; channel < 3; channel++) {
        const above = (from[a + channel] ?? 0) * (1 - shareX) + (from[b + channel] ?? 0) * shareX;
        const below = (from[c + channel] ?? 0) * (1 - shareX) + (from[d + channel] ?? 0) * shareX;
        rgba[to + channel] = above * (1 - shareY) + below * shareY;
      }
    }
  }
  return { width, height, rgba };
}

function isInside(x: number, y: number, outline: readonly Point[]): boolean {
  for (let index = 0; index < outline.length; index++) {
    const from = outline[index];
    const to = outline[(index + 1) % outline.length];
    if (!from || !to) continue;
    if ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) < 0) return false;
  }
  return true;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
