import type { PixelGrid } from '../../src/qr/pixels.ts';
import { photo, randomColour, words } from './backgrounds.ts';
import { blank, type Colour, paste, rectangle } from './canvas.ts';
import { type CodeStyle, drawCode, modulesOf } from './code.ts';
import { type Condition, single } from './condition.ts';
import { blurred, noisy, recompressed, resized } from './degrade.ts';
import { glaring, offScreen, onCloth, onCup, passedOn, shadowed, shaken } from './distort.ts';
import { payPage } from './pay-page.ts';
import { randomPayload } from './payloads.ts';
import type { Random } from './random.ts';
import { type Quad, warpInto } from './warp.ts';

const made = (
  name: string,
  make: (text: string, random: Random) => PixelGrid | Promise<PixelGrid>,
): Condition => single(name, make, randomPayload);

/** A code on a sheet of `colour`, with some words below. */
function sheet(
  text: string,
  random: Random,
  style: CodeStyle = {},
  colour: Colour = [250, 250, 248],
): PixelGrid {
  const paper = blank(440, 520, colour);
  const code = drawCode(modulesOf(text), { module: 8, quiet: 0, light: colour, ...style });
  const edge = 340;
  warpInto(paper, code, [
    [50, 50],
    [50 + edge, 50],
    [50 + edge, 50 + edge],
    [50, 50 + edge],
  ]);
  words(paper, [70, 430, 300, 60], [40, 40, 40], random);
  return paper;
}

/** Something flat hung up in a scene and seen from the side. */
function hung(flat: PixelGrid, scene: PixelGrid, width: number, tilt: number, random: Random): PixelGrid {
  const height = (width * flat.height) / flat.width;
  const [x, y] = [
    random.between(width * 0.1, scene.width - width * 1.1),
    random.between(height * 0.1, Math.max(height * 0.1 + 1, scene.height - height * 1.1)),
  ];
  const shift = () => random.between(-tilt, tilt) * width;
  const quad: Quad = [
    [x + shift(), y + shift()],
    [x + width + shift(), y + shift()],
    [x + width + shift(), y + height + shift()],
    [x + shift(), y + height + shift()],
  ];
  warpInto(scene, flat, quad);
  return scene;
}

const snapped = async (scene: PixelGrid, random: Random, blur: number, quality: number): Promise<PixelGrid> =>
  recompressed(noisy(await blurred(scene, blur), random.between(6, 18), random), 'jpeg', quality);

const coloured = (name: string, pairs: readonly (readonly [dark: Colour, light: Colour])[]) =>
  made(name, async (text, random) => {
    const [dark, light] = random.pick(pairs);
    const scene = hung(sheet(text, random, { dark }, light), photo(800, 640, random), 400, 0.03, random);
    return snapped(scene, random, 0.8, 75);
  });

/** Codes as people photograph, screenshot and forward them. */
export const CODES_IN_PHOTOS: readonly Condition[] = [
  made('on a wall: perspective, shadow, JPEG', async (text, random) => {
    const scene = hung(sheet(text, random), photo(1000, 800, random), random.int(380, 520), 0.09, random);
    return snapped(shadowed(scene, random.between(0.35, 0.65), random), random, 1, 60);
  }),
  made('poster, the code 8 % of a photo of 3000 px', async (text, random) => {
    const scene = await resized(photo(750, 560, random), 3000, 2240);
    const poster = blank(800, 1100, randomColour(random));
    rectangle(poster, [60, 200, 680, 500], randomColour(random), 0.6);
    const edge = 280;
    rectangle(poster, [250, 740, edge + 40, edge + 40], [255, 255, 255]);
    const code = await resized(drawCode(modulesOf(text, 'low'), { module: 8, quiet: 0 }), edge, edge);
    paste(poster, code, 270, 760);
    return recompressed(await blurred(hung(poster, scene, 690, 0.02, random), 0.9), 'jpeg', 80);
  }),
  made('a wallet’s page', payPage),
  made('a wallet’s page, 360 px wide', (text, random) => resized(payPage(text, random), 360, 720)),
  made('a wallet’s page, forwarded', (text, random) => passedOn(payPage(text, random), 900)),
  made('a wallet’s page on a screen, photographed', async (text, random) => {
    const page = await resized(payPage(text, random), 440, 880);
    const scene = hung(page, photo(900, 1150, random), 500, 0.05, random);
    return snapped(offScreen(scene, random), random, 0.7, 70);
  }),
  made('photographed and forwarded', async (text, random) => {
    const scene = hung(sheet(text, random), photo(1200, 900, random), 480, 0.06, random);
    return passedOn(await blurred(noisy(scene, 15, random), 0.8), 800);
  }),
  made('on a cup', (text, random) => {
    const cup = onCup(sheet(text, random), random.between(70, 110), [90, 80, 70]);
    return snapped(hung(cup, photo(800, 700, random), 440, 0.02, random), random, 0.8, 75);
  }),
  made('on cloth', (text, random) => {
    const cloth = onCloth(sheet(text, random), random.between(3, 5), random, [250, 250, 248]);
    return snapped(hung(cloth, photo(800, 700, random), 420, 0.03, random), random, 0.8, 75);
  }),
  made('a screen with moiré', async (text, random) => {
    const scene = hung(sheet(text, random), blank(700, 760, [20, 20, 24]), 480, 0.04, random);
    return snapped(offScreen(scene, random), random, 0.5, 80);
  }),
  made('printed grey on grey, photographed', async (text, random) => {
    const tone = random.int(110, 150);
    const dark: Colour = [tone, tone, tone];
    const light: Colour = [tone + 45, tone + 45, tone + 42];
    const scene = hung(sheet(text, random, { dark }, light), photo(800, 640, random), 400, 0.04, random);
    return recompressed(noisy(await blurred(scene, 0.7), 5, random), 'jpeg', 80);
  }),
  coloured('colour on colour', [
    [
      [200, 30, 60],
      [255, 214, 102],
    ],
    [
      [20, 70, 160],
      [240, 150, 190],
    ],
    [
      [90, 20, 110],
      [120, 200, 80],
    ],
  ]),
  coloured('yellow on white, and the like', [
    [
      [250, 205, 20],
      [255, 255, 255],
    ],
    [
      [255, 170, 180],
      [255, 255, 255],
    ],
    [
      [120, 215, 240],
      [255, 255, 255],
    ],
  ]),
  coloured('red on green of the same brightness', [
    [
      [205, 30, 30],
      [40, 130, 40],
    ],
    [
      [200, 40, 120],
      [20, 120, 130],
    ],
  ]),
  made('light on a dark sign, photographed', async (text, random) => {
    const sign = sheet(text, random, { dark: [240, 240, 235] }, [28, 30, 36]);
    return snapped(hung(sign, photo(800, 640, random), 400, 0.05, random), random, 0.9, 70);
  }),
  made('a lamp’s reflection', async (text, random) => {
    const paper = sheet(text, random);
    const lit = glaring(paper, random.between(160, 300), random.between(160, 300), random.between(22, 32));
    return snapped(hung(lit, photo(800, 640, random), 420, 0.04, random), random, 0.8, 75);
  }),
  made('shaken', async (text, random) => {
    const scene = hung(sheet(text, random), photo(800, 640, random), 420, 0.04, random);
    return snapped(shaken(scene, random.between(4, 7), random.between(0, 3.1)), random, 0.5, 75);
  }),
  made('no quiet zone on a coloured card', (text, random) => {
    const card = blank(620, 620, randomColour(random));
    const code = drawCode(modulesOf(text), { module: random.int(5, 8), quiet: 0 });
    paste(card, code, random.int(20, 600 - code.width), random.int(20, 600 - code.height));
    return recompressed(card, 'jpeg', 70);
  }),
  made('2 px a module, JPEG 50', async (text, random) => {
    const large = drawCode(modulesOf(text), { module: 8 });
    const edge = large.width / 4;
    const scene = photo(480, 420, random);
    paste(scene, await resized(large, edge, edge), 60, 60);
    return recompressed(scene, 'jpeg', 50);
  }),
  {
    name: 'two wallets on one counter, photographed',
    make: async (random) => {
      const texts = [randomPayload(random), randomPayload(random)];
      const counter = blank(960, 560, [230, 226, 220]);
      for (const [index, text] of texts.entries()) paste(counter, sheet(text, random), 20 + index * 480, 20);
      const scene = hung(counter, photo(1200, 800, random), 940, 0.02, random);
      return { picture: await snapped(scene, random, 0.8, 70), texts };
    },
  },
];
