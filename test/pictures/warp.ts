import type { PixelGrid } from '../../src/qr/pixels.ts';
import { mix } from './canvas.ts';

export type Corner = readonly [x: number, y: number];
/** Where a picture's corners go: clockwise from the top left. */
export type Quad = readonly [Corner, Corner, Corner, Corner];

/** The projective map that takes the quad to the unit square (Heckbert, "Fundamentals of Texture Mapping", 1989). */
function toUnitSquare(quad: Quad): (x: number, y: number) => Corner {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad;
  const sx = x0 - x1 + x2 - x3;
  const sy = y0 - y1 + y2 - y3;
  const determinant = (x1 - x2) * (y3 - y2) - (x3 - x2) * (y1 - y2);
  const g = (sx * (y3 - y2) - (x3 - x2) * sy) / determinant;
  const h = ((x1 - x2) * sy - sx * (y1 - y2)) / determinant;
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  return (x, y) => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e);
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f);
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
    return [u / w, v / w];
  };
}

/** Draws `source` into `target` so that its corners come to lie on the quad, 4x4 samples a pixel. */
export function warpInto(target: PixelGrid, source: PixelGrid, quad: Quad): void {
  const map = toUnitSquare(quad);
  const xs = quad.map(([x]) => x);
  const ys = quad.map(([, y]) => y);
  const step = 4;
  for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
    for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x++) {
      let [red, green, blue, share] = [0, 0, 0, 0];
      for (let sample = 0; sample < step * step; sample++) {
        const [u, v] = map(x + ((sample % step) + 0.5) / step, y + (Math.floor(sample / step) + 0.5) / step);
        if (!(u >= 0 && v >= 0 && u < 1 && v < 1)) continue;
        const at = (Math.floor(v * source.height) * source.width + Math.floor(u * source.width)) * 4;
        const alpha = (source.rgba[at + 3] ?? 0) / 255;
        red += (source.rgba[at] ?? 0) * alpha;
        green += (source.rgba[at + 1] ?? 0) * alpha;
        blue += (source.rgba[at + 2] ?? 0) * alpha;
        share += alpha;
      }
      if (share > 0) mix(target, x, y, [red / share, green / share, blue / share], share / (step * step));
    }
  }
}

/** A quad of the given size, turned by `degrees` around `(x, y)`. */
export function turned(x: number, y: number, width: number, height: number, degrees: number): Quad {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corner = (dx: number, dy: number): Corner => [
    x + dx * width * cos - dy * height * sin,
    y + dx * width * sin + dy * height * cos,
  ];
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}
