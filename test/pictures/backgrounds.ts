import type { PixelGrid } from '../../src/qr/pixels.ts';
import { blank, type Colour, disc, mix, rectangle } from './canvas.ts';
import type { Random } from './random.ts';

/** A photograph's texture: smooth noise over several scales, with some things standing about in it. */
export function photo(width: number, height: number, random: Random): PixelGrid {
  const picture = blank(width, height, [128, 128, 128]);
  const colours = [randomColour(random), randomColour(random), randomColour(random)] as const;
  const layers = [120, 45, 16, 6].map((cell) => ({ cell, value: lattice(cell, width, height, random) }));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [a, b, c, d] = layers.map(({ value }) => value(x, y));
      mix(picture, x, y, colours[0], 1);
      mix(picture, x, y, colours[1], Math.min(1, (a ?? 0) * 0.8 + (c ?? 0) * 0.4));
      mix(picture, x, y, colours[2], Math.min(1, (b ?? 0) * 0.5 + (d ?? 0) * 0.3));
    }
  }
  for (let thing = 0; thing < 8; thing++) {
    const [x, y, size] = [random.between(0, width), random.between(0, height), random.between(8, width / 5)];
    if (random.int(0, 1) === 0) disc(picture, x, y, size / 2, randomColour(random));
    else rectangle(picture, [x, y, size, size * random.between(0.3, 2)], randomColour(random), 0.8);
  }
  return picture;
}

/** Smooth value noise in 0..1. */
function lattice(cell: number, width: number, height: number, random: Random) {
  const columns = Math.ceil(width / cell) + 2;
  const values = Float32Array.from({ length: columns * (Math.ceil(height / cell) + 2) }, () =>
    random.between(0, 1),
  );
  return (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    const [fx, fy] = [x / cell - column, y / cell - row];
    const at = row * columns + column;
    const top = (values[at] ?? 0) * (1 - fx) + (values[at + 1] ?? 0) * fx;
    const bottom = (values[at + columns] ?? 0) * (1 - fx) + (values[at + columns + 1] ?? 0) * fx;
    return top * (1 - fy) + bottom * fy;
  };
}

/** Any colour. */
export function randomColour(random: Random): Colour {
  return [random.int(0, 255), random.int(0, 255), random.int(0, 255)];
}

/** Lines that look like words from afar. */
export function words(
  picture: PixelGrid,
  [left, top, width, height]: readonly [number, number, number, number],
  colour: Colour,
  random: Random,
): void {
  const line = 16;
  for (let y = top; y + line <= top + height; y += line) {
    for (let x = left; x < left + width - 8; x += random.int(7, 10)) {
      if (random.int(0, 5) === 0) continue;
      for (let part = 0; part < 3; part++) {
        if (random.int(0, 1) === 0) rectangle(picture, [x + part * 2, y + 2, 1, 10], colour);
        else rectangle(picture, [x, y + 2 + part * 4, 6, 1], colour);
      }
    }
  }
}

/** A telephone's screen with a chat on it; `hole` is where the caller puts a picture. */
export function chatScreen(
  random: Random,
  hole: { readonly width: number; readonly height: number },
  night = false,
): { readonly screen: PixelGrid; readonly left: number; readonly top: number } {
  const [width, height] = [1080, 1920];
  const screen = blank(width, height, night ? [17, 17, 17] : [237, 237, 237]);
  rectangle(screen, [0, 0, width, 120], night ? [30, 30, 30] : [247, 247, 247]);
  const holeTop = random.int(500, Math.max(501, 1500 - hole.height));
  for (let y = 150; y < height - 160; y += 150) {
    if (y > holeTop - 140 && y < holeTop + hole.height + 20) continue;
    const self = random.int(0, 1) === 0;
    const bubble = random.int(200, 640);
    const left = self ? width - 150 - bubble : 150;
    rectangle(screen, [self ? width - 120 : 30, y, 84, 84], randomColour(random));
    rectangle(screen, [left, y, bubble, 96], self ? [149, 236, 105] : night ? [44, 44, 44] : [255, 255, 255]);
    words(
      screen,
      [left + 20, y + 16, bubble - 40, 64],
      night && !self ? [210, 210, 210] : [25, 25, 25],
      random,
    );
  }
  return { screen, left: random.int(150, Math.max(151, width - hole.width - 40)), top: holeTop };
}
