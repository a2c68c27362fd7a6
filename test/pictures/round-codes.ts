import type { PixelGrid } from '../../src/qr/pixels.ts';
import { photo, randomColour, words } from './backgrounds.ts';
import { BLACK, blank, type Colour, disc, paste, rectangle, stroke, WHITE } from './canvas.ts';
import type { Condition } from './condition.ts';
import { blurred, noisy, recompressed, resized } from './degrade.ts';
import type { Random } from './random.ts';
import { type Quad, warpInto } from './warp.ts';

/** A picture of 500 x 500 in the manner of WeChat's round codes. */
function drawRound(random: Random, ink: Colour = BLACK, ground: Colour = WHITE): PixelGrid {
  const picture = blank(500, 500, ground);
  const [middle, corner] = [250, 145];
  const far = corner * Math.SQRT2;
  const lines = random.pick([36, 54, 72]);
  const thick = lines === 36 ? 7 : 5;
  for (let line = 0; line < lines; line++) {
    const angle = ((line + 0.5) * 2 * Math.PI) / lines;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // Near the middle the densest size has every other line only.
    let at = lines === 72 && line % 2 === 1 ? 0.82 : 0.58;
    while (at < 1.12) {
      const end = Math.min(1.12, at + random.pick([0, 0.06, 0.12]));
      const [from, to] = [at * far, end * far];
      stroke(
        picture,
        [middle + cos * from, middle + sin * from, middle + cos * to, middle + sin * to],
        thick,
        ink,
      );
      at = end + random.pick([0.07, 0.13]);
    }
  }
  for (const [x, y] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
  ] as const) {
    bullseye(picture, middle + x * corner, middle + y * corner, 20, ink, ground);
  }
  disc(picture, middle + corner, middle + corner, 60, ground);
  disc(picture, middle + corner, middle + corner, 45, random.pick([[7, 193, 96] as Colour, [220, 160, 50]]));
  if (random.int(0, 1) === 0) disc(picture, middle, middle, far * 0.5, randomColour(random));
  else rectangle(picture, [middle - 80, middle - 80, 160, 160], randomColour(random));
  return picture;
}

function bullseye(
  picture: PixelGrid,
  x: number,
  y: number,
  radius: number,
  ink: Colour,
  ground: Colour,
): void {
  disc(picture, x, y, radius + 6, ground);
  disc(picture, x, y, radius, ink);
  disc(picture, x, y, radius * 0.66, ground);
  disc(picture, x, y, radius * 0.19, ink);
}

const named = (name: string, make: (random: Random) => PixelGrid | Promise<PixelGrid>): Condition => ({
  name,
  make: async (random) => ({ picture: await make(random), texts: [] }),
});

function rewardCard(random: Random): PixelGrid {
  const card = blank(1080, 1080);
  rectangle(card, [0, 980, 1080, 100], [221, 178, 64]);
  paste(card, drawRound(random), 290, 120);
  words(card, [300, 720, 480, 60], [30, 30, 30], random);
  return card;
}

async function snapped(random: Random): Promise<PixelGrid> {
  const scene = photo(700, 640, random);
  const shift = () => random.between(-16, 16);
  const quad: Quad = [
    [130 + shift(), 80 + shift()],
    [570 + shift(), 80 + shift()],
    [570 + shift(), 520 + shift()],
    [130 + shift(), 520 + shift()],
  ];
  warpInto(scene, drawRound(random), quad);
  return recompressed(noisy(await blurred(scene, 0.8), 12, random), 'jpeg', 70);
}

/** Pictures that hold one round code each. */
export const ROUND_CODES: readonly Condition[] = [
  named('as a file', drawRound),
  named('in a colour', (random) => drawRound(random, [random.int(0, 200), random.int(0, 90), 60])),
  named('light on dark', (random) => drawRound(random, WHITE, [25, 90, 50])),
  named('150 px in all', (random) => resized(drawRound(random), 150, 150)),
  named('JPEG 40 at 220 px', async (random) =>
    recompressed(await resized(drawRound(random), 220, 220), 'jpeg', 40),
  ),
  named('reward card', rewardCard),
  named('photographed a little askew', snapped),
];

/** A round thing on plain ground. */
const round = (name: string, draw: (picture: PixelGrid, random: Random) => void): Condition =>
  named(name, (random) => {
    const picture = blank(400, 400, random.pick([WHITE, [240, 236, 230]]));
    draw(picture, random);
    return picture;
  });

/** `count` strokes around the middle, each from `from` to `to`. */
function rays(picture: PixelGrid, count: number, from: number, to: number, thick: number, ink: Colour): void {
  for (let ray = 0; ray < count; ray++) {
    const [cos, sin] = [Math.cos((ray * 2 * Math.PI) / count), Math.sin((ray * 2 * Math.PI) / count)];
    stroke(picture, [200 + cos * from, 200 + sin * from, 200 + cos * to, 200 + sin * to], thick, ink);
  }
}

const corners = (picture: PixelGrid, count: number, radius: number): void => {
  const places = [
    [90, 90],
    [310, 90],
    [90, 310],
    [310, 310],
  ] as const;
  for (const [x, y] of places.slice(0, count)) bullseye(picture, x, y, radius, BLACK, WHITE);
};

/** Round things that are no codes. */
export const ROUND_THINGS: readonly Condition[] = [
  round('clock', (picture, random) => {
    disc(picture, 200, 200, 180, BLACK);
    disc(picture, 200, 200, 170, WHITE);
    rays(picture, 60, 155, 165, 2, BLACK);
    rays(picture, 12, 140, 165, 6, BLACK);
    const angle = random.between(0, 6);
    stroke(picture, [200, 200, 200 + 110 * Math.cos(angle), 200 + 110 * Math.sin(angle)], 7, BLACK);
  }),
  round('sunburst of 36 rays', (picture, random) => rays(picture, 36, 90, 190, 6, randomColour(random))),
  round('loading spinner', (picture) => {
    for (let ray = 0; ray < 12; ray++) {
      const shade = 20 * ray;
      const [cos, sin] = [Math.cos((ray * Math.PI) / 6), Math.sin((ray * Math.PI) / 6)];
      stroke(picture, [200 + cos * 60, 200 + sin * 60, 200 + cos * 120, 200 + sin * 120], 20, [
        shade,
        shade,
        shade,
      ]);
    }
  }),
  round('wheel', (picture, random) => {
    disc(picture, 200, 200, 190, [20, 20, 20]);
    disc(picture, 200, 200, 150, [200, 200, 205]);
    rays(picture, random.int(5, 24), 20, 150, 10, [60, 60, 60]);
    disc(picture, 200, 200, 30, BLACK);
  }),
  round('record', (picture, random) => {
    for (let ring = 190; ring > 70; ring -= 4)
      disc(picture, 200, 200, ring, ring % 8 === 6 ? BLACK : [45, 45, 45]);
    disc(picture, 200, 200, 70, randomColour(random));
    disc(picture, 200, 200, 6, WHITE);
  }),
  round('plate', (picture, random) => {
    for (const ring of [190, 180, 120, 115])
      disc(picture, 200, 200, ring, ring % 20 === 0 ? WHITE : randomColour(random));
  }),
  round('flower', (picture, random) => {
    const colour = randomColour(random);
    for (let leaf = 0; leaf < 16; leaf++) {
      const [cos, sin] = [Math.cos((leaf * Math.PI) / 8), Math.sin((leaf * Math.PI) / 8)];
      stroke(picture, [200 + cos * 60, 200 + sin * 60, 200 + cos * 150, 200 + sin * 150], 26, colour);
    }
    disc(picture, 200, 200, 60, [250, 200, 40]);
  }),
  round('round avatar', (picture, random) => {
    disc(picture, 200, 200, 190, randomColour(random));
    disc(picture, 200, 160, 70, [230, 190, 160]);
    disc(picture, 200, 340, 120, randomColour(random));
  }),
  round('three targets and nothing else', (picture) => corners(picture, 3, 18)),
  round('four targets around rings', (picture) => {
    for (let ring = 150; ring > 0; ring -= 10) disc(picture, 200, 200, ring, ring % 20 === 0 ? BLACK : WHITE);
    corners(picture, 4, 18);
  }),
  round('three targets around words', (picture, random) => {
    words(picture, [40, 40, 320, 320], BLACK, random);
    corners(picture, 3, 18);
  }),
  round('three targets around rays of 20', (picture) => {
    rays(picture, 20, 90, 180, 8, BLACK);
    corners(picture, 3, 18);
  }),
  round('rays of 36 and one target', (picture) => {
    rays(picture, 36, 90, 180, 6, BLACK);
    corners(picture, 1, 18);
  }),
  round('dartboard', (picture) => {
    rays(picture, 20, 20, 170, 3, BLACK);
    for (const ring of [170, 160, 110, 100]) {
      for (let angle = 0; angle < 6.28; angle += 0.02)
        disc(picture, 200 + ring * Math.cos(angle), 200 + ring * Math.sin(angle), 2, [200, 20, 20]);
    }
    disc(picture, 200, 200, 12, BLACK);
  }),
  round('targets everywhere', (picture, random) => {
    for (let at = 0; at < 16; at++)
      bullseye(picture, 60 + (at % 4) * 93, 60 + Math.floor(at / 4) * 93, random.int(12, 30), BLACK, WHITE);
  }),
];
