import type { PixelGrid } from '../../src/qr/pixels.ts';
import { chatScreen, photo, randomColour, words } from './backgrounds.ts';
import { BLACK, blank, type Colour, disc, fillWhere, rectangle, stroke, WHITE } from './canvas.ts';
import { drawCode, modulesOf } from './code.ts';
import type { Condition } from './condition.ts';
import { noisy, recompressed } from './degrade.ts';
import type { Random } from './random.ts';

const without = (name: string, make: (random: Random) => PixelGrid | Promise<PixelGrid>): Condition => ({
  name,
  make: async (random) => ({ picture: await make(random), texts: [] }),
});

function finderPattern(picture: PixelGrid, left: number, top: number, module: number): void {
  rectangle(picture, [left, top, 7 * module, 7 * module], BLACK);
  rectangle(picture, [left + module, top + module, 5 * module, 5 * module], WHITE);
  rectangle(picture, [left + 2 * module, top + 2 * module, 3 * module, 3 * module], BLACK);
}

/** The three corner marks of a code around something else: an app's frame, an icon of a code. */
function framedByMarks(random: Random, fill: (picture: PixelGrid, module: number) => void): PixelGrid {
  const module = random.int(3, 8);
  const size = random.pick([21, 25, 29, 33]);
  const picture = blank((size + 8) * module, (size + 8) * module);
  fill(picture, module);
  const far = (size - 7 + 4) * module;
  for (const [left, top] of [
    [4 * module, 4 * module],
    [far, 4 * module],
    [4 * module, far],
  ] as const) {
    finderPattern(picture, left, top, module);
  }
  return picture;
}

/** Modules at random: looks like a code to the eye, and its error correction says no. */
function randomModules(random: Random): PixelGrid {
  return framedByMarks(random, (picture, module) => {
    for (let y = 4 * module; y < picture.height - 4 * module; y += module) {
      for (let x = 4 * module; x < picture.width - 4 * module; x += module) {
        if (random.int(0, 1) === 1) rectangle(picture, [x, y, module, module], BLACK);
      }
    }
  });
}

function ruined(random: Random): PixelGrid {
  const code = drawCode(modulesOf(random.text('abcdefghijklmnop', 40), 'low'), { module: 5 });
  for (let blot = 0; blot < 25; blot++) {
    disc(code, random.between(0, code.width), random.between(0, code.height), 9, random.pick([BLACK, WHITE]));
  }
  return code;
}

function stripes(random: Random): PixelGrid {
  const picture = blank(420, 200);
  for (let x = 30; x < 390; ) {
    const width = random.int(1, 4) * 2;
    rectangle(picture, [x, 20, width, 150], BLACK);
    x += width + random.int(1, 4) * 2;
  }
  return picture;
}

function board(random: Random): PixelGrid {
  const square = random.int(5, 40);
  const picture = blank(square * 19, square * 19, [222, 184, 135]);
  for (let y = 0; y < 19; y++) {
    for (let x = 0; x < 19; x++) {
      if ((x + y) % 2 === 0) rectangle(picture, [x * square, y * square, square, square], [40, 30, 20]);
      if (random.int(0, 6) === 0)
        disc(picture, (x + 0.5) * square, (y + 0.5) * square, square * 0.4, random.pick([BLACK, WHITE]));
    }
  }
  return picture;
}

function crossword(random: Random): PixelGrid {
  const picture = blank(400, 400);
  for (let cell = 0; cell < 400; cell++) {
    const [x, y] = [(cell % 20) * 20, Math.floor(cell / 20) * 20];
    if (random.int(0, 2) === 0) rectangle(picture, [x, y, 20, 20], BLACK);
    rectangle(picture, [x, y, 20, 1], BLACK);
    rectangle(picture, [x, y, 1, 20], BLACK);
  }
  return picture;
}

/** Rings around a middle: records, targets, washing machines, watch faces. */
function rings(random: Random): PixelGrid {
  const picture = blank(400, 400, randomColour(random));
  const count = random.int(4, 30);
  for (let ring = count; ring > 0; ring--) {
    disc(
      picture,
      200,
      200,
      (ring * 190) / count,
      ring % 2 === 0 ? BLACK : random.pick<Colour>([WHITE, [200, 30, 30]]),
    );
  }
  for (let mark = 0; mark < 12; mark++) {
    const [cos, sin] = [Math.cos((mark * Math.PI) / 6), Math.sin((mark * Math.PI) / 6)];
    stroke(picture, [200 + cos * 150, 200 + sin * 150, 200 + cos * 180, 200 + sin * 180], 6, BLACK);
  }
  return picture;
}

function sunburst(random: Random): PixelGrid {
  const picture = blank(400, 400, WHITE);
  const rays = random.int(8, 60);
  fillWhere(
    picture,
    [0, 0, 400, 400],
    (x, y) => Math.sin(Math.atan2(y - 200, x - 200) * rays) > 0,
    randomColour(random),
  );
  disc(picture, 200, 200, 60, WHITE);
  return picture;
}

function chart(random: Random): PixelGrid {
  const picture = blank(640, 400);
  for (let bar = 0; bar < 24; bar++) {
    const height = random.between(10, 330);
    rectangle(picture, [40 + bar * 24, 360 - height, 18, height], randomColour(random));
  }
  words(picture, [40, 368, 560, 20], BLACK, random);
  return picture;
}

/** Squares in squares: icons, windows, buttons, pixel art. */
function icons(random: Random): PixelGrid {
  const picture = blank(480, 480, random.pick([WHITE, BLACK]));
  for (let icon = 0; icon < 36; icon++) {
    const module = random.int(2, 7);
    const [left, top] = [(icon % 6) * 80 + 10, Math.floor(icon / 6) * 80 + 10];
    if (random.int(0, 2) === 0) finderPattern(picture, left, top, module);
    else rectangle(picture, [left, top, module * 8, module * 8], randomColour(random));
  }
  return picture;
}

/** Pictures without a code; nothing may be read in them. */
export const NEGATIVES: readonly Condition[] = [
  without('photograph', (random) => photo(600, 450, random)),
  without('noisy photograph, JPEG 40', async (random) =>
    recompressed(noisy(photo(640, 480, random), 60, random), 'jpeg', 40),
  ),
  without('chat screenshot', (random) => chatScreen(random, { width: 0, height: 0 }).screen),
  without('night chat', (random) => chatScreen(random, { width: 0, height: 0 }, true).screen),
  without('page of words', (random) => {
    const page = blank(700, 900);
    words(page, [20, 20, 660, 860], BLACK, random);
    return page;
  }),
  without('three marks around nothing', (random) => framedByMarks(random, () => undefined)),
  without('three marks around modules at random', randomModules),
  without('code ruined beyond repair', ruined),
  without('linear barcode', stripes),
  without('board with pieces', board),
  without('crossword', crossword),
  without('rings', rings),
  without('sunburst', sunburst),
  without('bar chart', chart),
  without('icons', icons),
  without('nothing but noise', (random) => noisy(blank(300, 300, [128, 128, 128]), 128, random)),
  without('one colour', (random) => blank(200, 200, randomColour(random))),
];
