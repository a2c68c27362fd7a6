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

/** The picture made smaller by a factor above 1. */
export function shrinkBy(picture: PixelGrid, factor: number): PixelGrid {
  const width = Math.max(1, Math.round(picture.width / factor));
  const height = Math.max(1, Math.round(picture.height / factor));
  const rgba = new Uint8ClampedArray(width * height * 4);
  const columns = spans(picture.width, width);
  const rows = spans(picture.height, height);
  for (let y = 0; y < height; y++) {
    const [top = 0, bottom = 0] = [rows[y], rows[y + 1]];
    for (let x = 0; x < width; x++) {
      const [left = 0, right = 0] = [columns[x], columns[x + 1]];
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let row = top; row < bottom; row++) {
        let at = (row * picture.width + left) * 4;
        for (let column = left; column < right; column++, at += 4) {
          red += picture.rgba[at] ?? 0;
          green += picture.rgba[at + 1] ?? 0;
          blue += picture.rgba[at + 2] ?? 0;
          alpha += picture.rgba[at + 3] ?? 0;
        }
      }
      const count = (bottom - top) * (right - left);
      const to = (y * width + x) * 4;
      rgba[to] = red / count;
      rgba[to + 1] = green / count;
      rgba[to + 2] = blue / count;
      rgba[to + 3] = alpha / count;
    }
  }
  return { width, height, rgba };
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
