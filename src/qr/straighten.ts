import type { Point } from '../core/finding.ts';
import type { PixelGrid } from './pixels.ts';
import type { CodePlace } from './places.ts';

/** A place in the pixels of a part that was cut out at `left`, `top` and enlarged by `zoom`. */
export function placeInCut(place: CodePlace, left: number, top: number, zoom: number): CodePlace {
  const moved = ({ x, y }: Point): Point => ({ x: (x - left) * zoom, y: (y - top) * zoom });
  const [a, b, c, d] = place.corners;
  return {
    ...place,
    corners: [moved(a), moved(b), moved(c), moved(d)],
    module: place.module * zoom,
    bow: { top: place.bow.top * zoom, left: place.bow.left * zoom },
  };
}

/**
 * Takes the bend out of a code on a cup or on cloth: what lies on a parabola between two edges comes to lie on a line.
 * The corners stay where they are.
 */
export function straightened(picture: PixelGrid, { corners, bow }: CodePlace): PixelGrid {
  const [origin, right, , below] = corners;
  const [ux, uy, vx, vy] = [right.x - origin.x, right.y - origin.y, below.x - origin.x, below.y - origin.y];
  const area = ux * vy - uy * vx;
  const [across, down] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
  const rgba = new Uint8ClampedArray(picture.rgba.length).fill(255);
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [px, py] = [x + 0.5 - origin.x, y + 0.5 - origin.y];
      // Where on the code's two edges the pixel lies: 0 at the corner, 1 at the far end.
      const along = clamp01((px * vy - py * vx) / area);
      const downwards = clamp01((ux * py - uy * px) / area);
      const lower = (4 * along * (1 - along) * bow.top) / down;
      const further = (4 * downwards * (1 - downwards) * bow.left) / across;
      const at = (y * picture.width + x) * 4;
      sample(picture, x + lower * vx + further * ux, y + lower * vy + further * uy, rgba, at);
    }
  }
  return { ...picture, rgba };
}

/** Writes the colour at a point between pixels, mixed from its four neighbours. */
function sample(
  { width, height, rgba: from }: PixelGrid,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  at: number,
): void {
  const [cellX, cellY] = [Math.floor(x), Math.floor(y)];
  if (cellX < 0 || cellY < 0 || cellX + 1 >= width || cellY + 1 >= height) return;
  const [shareX, shareY] = [x - cellX, y - cellY];
  const upper = (cellY * width + cellX) * 4;
  const lower = upper + width * 4;
  for (let channel = 0; channel < 3; channel++) {
    const above = (from[upper + channel] ?? 0) * (1 - shareX) + (from[upper + 4 + channel] ?? 0) * shareX;
    const under = (from[lower + channel] ?? 0) * (1 - shareX) + (from[lower + 4 + channel] ?? 0) * shareX;
    into[at + channel] = above * (1 - shareY) + under * shareY;
  }
}

function clamp01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
