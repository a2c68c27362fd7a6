import type { PixelGrid } from '../../src/qr/pixels.ts';
import { chatScreen, photo, randomColour, words } from './backgrounds.ts';
import { blank, type Colour, disc, paste, rectangle } from './canvas.ts';
import { type CodeStyle, drawCode, modulesOf } from './code.ts';
import { type Condition, single } from './condition.ts';
import { blurred, noisy, recompressed, resized, unevenlyLit } from './degrade.ts';
import { randomPayload } from './payloads.ts';
import type { Random } from './random.ts';
import { type Quad, turned, warpInto } from './warp.ts';

/** A code at a module size that need not be whole pixels. */
async function codeAt(text: string, module: number, style: CodeStyle = {}): Promise<PixelGrid> {
  const large = drawCode(modulesOf(text), { ...style, module: 8 });
  const edge = Math.round((large.width / 8) * module);
  return resized(large, edge, edge);
}

const inChat = (name: string, module: number, quality: number | null, quiet = 4, night = false) =>
  single(
    name,
    async (text, random) => {
      const code = await codeAt(text, module, { quiet });
      const { screen, left, top } = chatScreen(random, code, night);
      paste(screen, code, left, top);
      return quality === null ? screen : recompressed(screen, 'jpeg', quality);
    },
    randomPayload,
  );

function onGround(code: PixelGrid, ground: PixelGrid, random: Random): PixelGrid {
  paste(
    ground,
    code,
    random.int(8, ground.width - code.width - 8),
    random.int(8, ground.height - code.height - 8),
  );
  return ground;
}

const dark = (random: Random): Colour =>
  random.pick([
    [0, 0, 0],
    [17, 27, 33],
    [24, 25, 26],
    [32, 33, 36],
    [15, 20, 25],
  ]);

const rotated = (name: string, low: number, high: number) =>
  single(
    name,
    (text, random) => {
      const scene = blank(500, 500);
      const code = drawCode(modulesOf(text), { module: 6 });
      const edge = random.between(260, 320);
      warpInto(scene, code, turned(250, 250, edge, edge, random.between(low, high) * random.pick([-1, 1])));
      return scene;
    },
    randomPayload,
  );

/** A card with a code on it, standing askew in a photograph. */
function snapshot(text: string, random: Random, tilt: number): PixelGrid {
  const scene = photo(800, 600, random);
  const card = blank(440, 560);
  const code = drawCode(modulesOf(text), { module: 8 });
  warpInto(card, code, [
    [40, 60],
    [400, 60],
    [400, 420],
    [40, 420],
  ]);
  words(card, [60, 450, 320, 80], [30, 30, 30], random);
  const shift = () => random.between(-tilt, tilt);
  const [x, y] = [random.between(180, 240), random.between(40, 60)];
  const quad: Quad = [
    [x + shift(), y + shift()],
    [x + 390 + shift(), y + shift()],
    [x + 390 + shift(), y + 480 + shift()],
    [x + shift(), y + 480 + shift()],
  ];
  warpInto(scene, card, quad);
  return scene;
}

function poster(text: string, random: Random): PixelGrid {
  const colour = random.pick<Colour>([
    [22, 119, 255],
    [7, 193, 96],
    [0, 140, 255],
    [230, 0, 18],
  ]);
  const picture = blank(750, 1100, colour);
  rectangle(picture, [75, 200, 600, 700], [255, 255, 255]);
  words(picture, [120, 60, 500, 90], [255, 255, 255], random);
  const code = drawCode(modulesOf(text, 'quartile'), { module: 9, quiet: 2, logo: 0.18 });
  paste(picture, code, Math.round((750 - code.width) / 2), 260);
  words(picture, [200, 840, 350, 40], [60, 60, 60], random);
  disc(picture, 375, 1000, 50, [255, 255, 255]);
  return picture;
}

/** The code is a part of a larger picture: a screenshot, a poster, a photograph. */
export const CODES_IN_SCENES: readonly Condition[] = [
  inChat('chat screenshot, 3 px', 3, null),
  inChat('chat screenshot, 2.5 px, JPEG 80', 2.5, 80),
  inChat('chat screenshot, 2.5 px, JPEG 60', 2.5, 60),
  inChat('night chat, 4 px, JPEG 80', 4, 80, 2, true),
  inChat('night chat, no quiet zone', 4, 80, 0, true),
  single(
    'no quiet zone on a dark page',
    (text, random) => {
      const code = drawCode(modulesOf(text), { quiet: 0, module: random.int(3, 7) });
      return onGround(code, blank(600, 600, dark(random)), random);
    },
    randomPayload,
  ),
  single(
    'no quiet zone on a photo',
    (text, random) => {
      const code = drawCode(modulesOf(text), { quiet: 0, module: random.int(4, 6) });
      return onGround(code, photo(600, 600, random), random);
    },
    randomPayload,
  ),
  single(
    'one module of quiet zone on a dark page',
    (text, random) => {
      const code = drawCode(modulesOf(text), { quiet: 1, module: random.int(3, 6) });
      return onGround(code, blank(600, 600, dark(random)), random);
    },
    randomPayload,
  ),
  single(
    '1.5 px a module',
    async (text, random) => onGround(await codeAt(text, 1.5), blank(500, 700), random),
    randomPayload,
  ),
  single(
    '1.25 px a module',
    async (text, random) => onGround(await codeAt(text, 1.25), blank(500, 700), random),
    randomPayload,
  ),
  rotated('turned a little', 5, 30),
  rotated('turned by half a right angle', 38, 52),
  single('in perspective', (text, random) => snapshot(text, random, 35), randomPayload),
  single(
    'photographed: perspective, blur, noise, uneven light, JPEG',
    async (text, random) => {
      const scene = await blurred(
        unevenlyLit(snapshot(text, random, 30), 1, random.between(0.45, 0.8)),
        random.between(0.8, 1.3),
      );
      return recompressed(noisy(scene, 20, random), 'jpeg', 60);
    },
    randomPayload,
  ),
  single(
    'small in a photo of 3000 px',
    async (text, random) => {
      const scene = await resized(photo(750, 560, random), 3000, 2240);
      return onGround(await codeAt(text, random.between(6, 10)), scene, random);
    },
    randomPayload,
  ),
  single(
    'filling a photo of 3000 px',
    async (text, random) => recompressed(await resized(snapshot(text, random, 20), 3000, 2250), 'jpeg', 70),
    randomPayload,
  ),
  single('poster of a wallet', poster, randomPayload),
  single(
    'sticker over a corner of the data',
    (text, random) => {
      const code = drawCode(modulesOf(text, 'high'), { module: 6 });
      disc(code, code.width * 0.68, code.height * 0.62, code.width * 0.07, randomColour(random));
      return code;
    },
    randomPayload,
  ),
  {
    name: 'two codes',
    make: async (random) => {
      const texts = [randomPayload(random), randomPayload(random)];
      const picture = blank(900, 620);
      for (const [index, text] of texts.entries()) {
        paste(picture, await codeAt(text, random.between(4, 5)), 20 + index * 450, random.int(20, 120));
      }
      return { picture, texts };
    },
  },
];
