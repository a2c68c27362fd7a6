import type { PixelGrid } from '../../src/qr/pixels.ts';
import { blank, type Colour, mix } from './canvas.ts';
import { recompressed, resized } from './degrade.ts';
import type { Random } from './random.ts';

/** Each pixel of the result is taken from where `from` says; what lies outside becomes `ground`. */
export function displaced(
  picture: PixelGrid,
  from: (x: number, y: number) => readonly [x: number, y: number],
  ground: Colour,
): PixelGrid {
  const { width, height, rgba } = picture;
  const out = blank(width, height, ground);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sourceX, sourceY] = from(x + 0.5, y + 0.5);
      const [cellX, cellY] = [Math.floor(sourceX - 0.5), Math.floor(sourceY - 0.5)];
      if (!(cellX >= 0 && cellY >= 0 && cellX + 1 < width && cellY + 1 < height)) continue;
      const [shareX, shareY] = [sourceX - 0.5 - cellX, sourceY - 0.5 - cellY];
      const at = (cellY * width + cellX) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const above = (rgba[at + channel] ?? 0) * (1 - shareX) + (rgba[at + 4 + channel] ?? 0) * shareX;
        const row = at + width * 4 + channel;
        const below = (rgba[row] ?? 0) * (1 - shareX) + (rgba[row + 4] ?? 0) * shareX;
        out.rgba[(y * width + x) * 4 + channel] = above * (1 - shareY) + below * shareY;
      }
    }
  }
  return out;
}

/** Wrapped around a cup: `degrees` of its side are in sight. */
export function onCup(picture: PixelGrid, degrees: number, ground: Colour): PixelGrid {
  const [half, angle] = [picture.width / 2, (degrees * Math.PI) / 360];
  const sag = picture.height * 0.06;
  return displaced(
    picture,
    (x, y) => {
      const across = (x - half) / half;
      const turn = Math.asin(across * Math.sin(angle)) / angle;
      return [half + turn * half, y + sag * (1 - across * across) - sag];
    },
    ground,
  );
}

/** Printed on cloth that falls in folds of a few pixels. */
export function onCloth(picture: PixelGrid, depth: number, random: Random, ground: Colour): PixelGrid {
  const waves = Array.from({ length: 3 }, () => ({
    along: random.between(0.008, 0.02),
    across: random.between(0.008, 0.02),
    phase: random.between(0, 6),
  }));
  const shift = (x: number, y: number, swap: boolean): number =>
    waves.reduce(
      (sum, { along, across, phase }) =>
        sum + Math.sin((swap ? y : x) * along + (swap ? x : y) * across + phase),
      0,
    ) *
    (depth / 3);
  return displaced(picture, (x, y) => [x + shift(x, y, true), y + shift(x, y, false)], ground);
}

/** A photographed screen: its grid of pixels beats with the camera's, in each colour a little differently. */
export function offScreen(picture: PixelGrid, random: Random): PixelGrid {
  const rgba = new Uint8ClampedArray(picture.rgba);
  const [pitch, slant, depth] = [
    random.between(2.2, 3.4),
    random.between(-0.12, 0.12),
    random.between(0.1, 0.25),
  ];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const at = (y * picture.width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const phase = ((x + slant * y) / pitch + channel / 3) * 2 * Math.PI;
        const beat = (1 + Math.cos(phase)) * (1 + Math.cos(((y - slant * x) / pitch) * 2 * Math.PI));
        rgba[at + channel] = (rgba[at + channel] ?? 0) * (1 - depth) + beat * 64 * depth;
      }
    }
  }
  return { ...picture, rgba };
}

/** The edge of a shadow across the picture. */
export function shadowed(picture: PixelGrid, depth: number, random: Random): PixelGrid {
  const rgba = new Uint8ClampedArray(picture.rgba);
  const angle = random.between(0, 2 * Math.PI);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const soft = random.between(4, 30);
  for (let at = 0; at < rgba.length; at += 4) {
    const [x, y] = [(at / 4) % picture.width, Math.floor(at / 4 / picture.width)];
    const beyond = (x - picture.width / 2) * cos + (y - picture.height / 2) * sin;
    const light = 1 - depth / (1 + Math.exp(-beyond / soft));
    for (let channel = at; channel < at + 3; channel++) rgba[channel] = (rgba[channel] ?? 0) * light;
  }
  return { ...picture, rgba };
}

/** A lamp's reflection: white in the middle, fading out. */
export function glaring(picture: PixelGrid, x: number, y: number, radius: number): PixelGrid {
  const out = { ...picture, rgba: new Uint8ClampedArray(picture.rgba) };
  for (let py = 0; py < picture.height; py++) {
    for (let px = 0; px < picture.width; px++) {
      const share = Math.exp(-((px - x) ** 2 + (py - y) ** 2) / (2 * radius * radius));
      if (share > 0.01) mix(out, px, py, [255, 255, 255], Math.min(1, share * 1.1));
    }
  }
  return out;
}

/** Moved during the exposure: the mean along a line of `length` pixels. */
export function shaken(picture: PixelGrid, length: number, angle: number): PixelGrid {
  const steps = Math.max(2, Math.round(length));
  const sum = new Float32Array(picture.rgba.length);
  for (let step = 0; step < steps; step++) {
    const along = (step / (steps - 1) - 0.5) * length;
    const moved = displaced(
      picture,
      (x, y) => [x + along * Math.cos(angle), y + along * Math.sin(angle)],
      [128, 128, 128],
    );
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (moved.rgba[at] ?? 0) / steps;
  }
  return { ...picture, rgba: new Uint8ClampedArray(sum) };
}

/** Sent on through messengers: made smaller and compressed at every hop. */
export async function passedOn(picture: PixelGrid, longest: number): Promise<PixelGrid> {
  const factor = Math.min(1, longest / Math.max(picture.width, picture.height));
  const first = await recompressed(picture, 'jpeg', 85);
  const [width, height] = [Math.round(first.width * factor), Math.round(first.height * factor)];
  return recompressed(await recompressed(await resized(first, width, height), 'jpeg', 70), 'jpeg', 60);
}
