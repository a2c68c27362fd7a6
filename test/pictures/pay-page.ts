import type { PixelGrid } from '../../src/qr/pixels.ts';
import { randomColour, words } from './backgrounds.ts';
import { BLACK, blank, type Colour, disc, paste, rectangle } from './canvas.ts';
import { type CodeStyle, drawCode, modulesOf } from './code.ts';
import type { Random } from './random.ts';

/** How a wallet shows its user's code: the ground, and the code's own style. */
interface Wallet {
  readonly ground: Colour;
  readonly code: CodeStyle;
}

const WALLETS: readonly Wallet[] = [
  { ground: [22, 119, 255], code: { logo: 0.2 } }, // Alipay
  { ground: [43, 162, 69], code: { logo: 0.2 } }, // WeChat Pay
  { ground: [50, 188, 173], code: {} }, // Pix
  { ground: [95, 37, 159], code: { logo: 0.18, dark: [95, 37, 159] } }, // a UPI app
  { ground: [255, 255, 255], code: { logo: 0.22, dark: [124, 26, 120] } }, // PayNow
  { ground: [0, 140, 255], code: { shape: 'dots', fill: 0.9, dark: [0, 140, 255] } }, // Venmo
  { ground: [0, 214, 50], code: { shape: 'dots', fill: 0.95, logo: 0.2 } }, // Cash App
  { ground: [107, 33, 168], code: { logo: 0.15, dark: [60, 10, 110] } }, // Zelle
];

/** A wallet's "receive money" screen on a telephone, 1080 wide. */
export function payPage(text: string, random: Random): PixelGrid {
  const { ground, code: style } = random.pick(WALLETS);
  const page = blank(1080, 2160, ground);
  const ink: Colour = ground[0] + ground[1] + ground[2] > 700 ? BLACK : [255, 255, 255];
  words(page, [60, 30, 200, 20], ink, random);
  words(page, [380, 140, 320, 40], ink, random);
  const left = random.int(60, 120);
  rectangle(page, [left, 360, 1080 - 2 * left, 1250], [255, 255, 255]);
  rectangle(page, [left, 360, 1080 - 2 * left, 120], randomColour(random), 0.25);
  const modules = modulesOf(text, 'quartile');
  const module = Math.floor((1080 - 2 * left - 120) / (modules.length + 4));
  const code = drawCode(modules, { ...style, module, quiet: 2 });
  paste(page, code, Math.round((1080 - code.width) / 2), 520);
  words(page, [340, 1460, 400, 60], [60, 60, 60], random);
  disc(page, 540, 1800, 70, ink);
  for (let button = 0; button < 3; button++) disc(page, 200 + button * 340, 2030, 48, randomColour(random));
  return page;
}
