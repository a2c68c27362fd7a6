import type { PixelGrid } from '../../src/qr/pixels.ts';

/** Red, green, blue, 0..255. */
export type Colour = readonly [red: number, green: number, blue: number];
export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** An opaque picture of one colour. */
export function blank(width: number, height: number, colour: Colour = WHITE): PixelGrid {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) {
    rgba.set(colour, at);
    rgba[at + 3] = 255;
  }
  return { width, height, rgba };
}

/** Mixes `colour` into one pixel; outside the picture nothing happens. */
export function mix(picture: PixelGrid, x: number, y: number, colour: Colour, share: number): void {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
  const at = (y * picture.width + x) * 4;
  for (let channel = 0; channel < 3; channel++) {
    const old = picture.rgba[at + channel] ?? 0;
    picture.rgba[at + channel] = old + ((colour[channel] ?? 0) - old) * share;
  }
}

/** Fills the points of a box for which `inside` holds, with smooth edges (3x3 samples a pixel). */
export function fillWhere(
  picture: PixelGrid,
  box: readonly [left: number, top: number, right: number, bottom: number],
  inside: (x: number, y: number) => boolean,
  colour: Colour,
  share = 1,
): void {
  const [left, top, right, bottom] = box;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(picture.height, Math.ceil(bottom)); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(picture.width, Math.ceil(right)); x++) {
      let hits = 0;
      for (let sample = 0; sample < 9; sample++) {
        if (inside(x + ((sample % 3) + 0.5) / 3, y + (Math.floor(sample / 3) + 0.5) / 3)) hits++;
      }
      if (hits > 0) mix(picture, x, y, colour, (hits / 9) * share);
    }
  }
}

/** A rectangle on whole pixels. */
export function rectangle(
  picture: PixelGrid,
  [left, top, width, height]: readonly [left: number, top: number, width: number, height: number],
  colour: Colour,
  share = 1,
): void {
  for (let y = Math.round(top); y < Math.round(top + height); y++) {
    for (let x = Math.round(left); x < Math.round(left + width); x++) mix(picture, x, y, colour, share);
  }
}

/** A filled circle. */
export function disc(picture: PixelGrid, x: number, y: number, radius: number, colour: Colour): void {
  const box = [x - radius, y - radius, x + radius + 1, y + radius + 1] as const;
  fillWhere(picture, box, (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius * radius, colour);
}

/** A straight stroke with round ends. */
export function stroke(
  picture: PixelGrid,
  [x1, y1, x2, y2]: readonly [x1: number, y1: number, x2: number, y2: number],
  thickness: number,
  colour: Colour,
): void {
  const half = thickness / 2;
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
  const box = [
    Math.min(x1, x2) - half,
    Math.min(y1, y2) - half,
    Math.max(x1, x2) + half + 1,
    Math.max(y1, y2) + half + 1,
  ] as const;
  const near = (x: number, y: number): boolean => {
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return (x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2 <= half * half;
  };
  fillWhere(picture, box, near, colour);
}

/** Lays one picture over another, heeding the upper one's transparency. */
export function paste(under: PixelGrid, over: PixelGrid, left: number, top: number): void {
  for (let y = 0; y < over.height; y++) {
    for (let x = 0; x < over.width; x++) {
      const at = (y * over.width + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = over.rgba.subarray(at, at + 4);
      if (alpha > 0) mix(under, x + left, y + top, [red, green, blue], alpha / 255);
    }
  }
}
