import type { PixelGrid } from '../../src/qr/pixels.ts';
import { photo } from './backgrounds.ts';
import type { Colour } from './canvas.ts';
import { blendPhoto, type CodeStyle, drawCode, modulesOf } from './code.ts';
import { type Condition, single } from './condition.ts';
import { blurred, noisy, recompressed, resized } from './degrade.ts';
import { randomPayload } from './payloads.ts';
import type { Random } from './random.ts';

const styled = (
  name: string,
  style: (random: Random) => CodeStyle,
  ecc: 'medium' | 'quartile' | 'high' = 'medium',
) => single(name, (text, random) => drawCode(modulesOf(text, ecc), style(random)), randomPayload);

const shrunk = (name: string, edge: number) =>
  single(name, (text) => resized(drawCode(modulesOf(text, 'low'), { module: 8 }), edge, edge), shortPayload);

function shortPayload(random: Random): string {
  return `https://paypal.me/${random.text('abcdefghijklmnopqrstuvwxyz', 8)}`;
}

const gradient =
  (from: Colour, to: Colour) =>
  (x: number, y: number): Colour => {
    const share = (x + y) / 2;
    return [0, 1, 2].map(
      (channel) => (from[channel] ?? 0) * (1 - share) + (to[channel] ?? 0) * share,
    ) as unknown as Colour;
  };

const blend = (text: string, random: Random): PixelGrid => {
  const code = drawCode(modulesOf(text, 'high'), { module: 9 });
  return blendPhoto(code, photo(code.width, code.height, random), 9, 0.4);
};

/** The picture is the code, as a shop or a wallet saves it. */
export const CODES_AS_FILES: readonly Condition[] = [
  styled('clean', () => ({ module: 6 })),
  styled('no quiet zone, the picture ends with the code', () => ({ quiet: 0 })),
  styled('one module of quiet zone', () => ({ quiet: 1 })),
  styled('logo over a fifth', () => ({ module: 6, logo: 0.2 })),
  styled('logo over a quarter', () => ({ module: 6, logo: 0.26 }), 'high'),
  styled('dark colour', (random) => ({ dark: [random.int(0, 90), random.int(0, 90), random.int(0, 140)] })),
  styled('orange on white', () => ({ dark: [240, 130, 20], module: 5 })),
  styled('gradient', () => ({ dark: gradient([120, 20, 200], [230, 60, 60]), module: 5 })),
  styled('low contrast', () => ({ dark: [138, 138, 138], light: [184, 184, 184], module: 5 })),
  styled('inverted', () => ({ dark: [255, 255, 255], light: [0, 0, 0], module: 5 })),
  styled('transparent', () => ({ light: 'transparent', module: 5 })),
  styled('round modules', (random) => ({ shape: 'dots', fill: random.between(0.85, 1), module: 8 })),
  styled('gapped modules', (random) => ({ shape: 'gapped', fill: random.between(0.6, 0.85), module: 9 })),
  styled('small dots', (random) => ({ shape: 'dots', fill: random.between(0.6, 0.8), module: 10 })),
  styled(
    'dotted finder patterns',
    (random) => ({ shape: 'dotted', fill: random.between(0.85, 0.95), module: 10 }),
    'high',
  ),
  single('photo blended in', blend, randomPayload),
  single(
    'photo blended in, JPEG',
    async (text, random) => recompressed(blend(text, random), 'jpeg', 75),
    randomPayload,
  ),
  single(
    'JPEG 30 at 3 px a module',
    (text) => recompressed(drawCode(modulesOf(text), { module: 3 }), 'jpeg', 30),
    randomPayload,
  ),
  single('WebP 50', (text) => recompressed(drawCode(modulesOf(text)), 'webp', 50), randomPayload),
  single(
    'blurred',
    (text, random) => blurred(drawCode(modulesOf(text)), random.between(1.2, 1.8)),
    randomPayload,
  ),
  single(
    'blurred and noisy',
    async (text, random) => noisy(await blurred(drawCode(modulesOf(text), { module: 5 }), 1.5), 50, random),
    randomPayload,
  ),
  shrunk('90 px in all', 90),
  shrunk('70 px in all', 70),
  shrunk('56 px in all', 56),
];
