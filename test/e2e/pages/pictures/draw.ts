import encodeQR from 'qr';
import sharp, { type Sharp } from 'sharp';

/** Modules of a code (or of something that is none), row by row, quiet zone included; true = dark. */
export type Modules = readonly (readonly boolean[])[];

/** The payment address that the code called `name` holds. */
export function payloadOf(name: string): string {
  return `upi://pay?pa=${payeeOf(name)}&pn=Lamps`;
}

export function payeeOf(name: string): string {
  return `${name}@ybl`;
}

export function codeOf(name: string): Modules {
  return modulesOf(payloadOf(name));
}

/** The code that holds a text. */
export function modulesOf(text: string): Modules {
  return encodeQR(text, 'raw', { border: 4 });
}

/** As many modules as a code, as dark, and in no order that means anything. */
export function noiseOf(name: string): Modules {
  let seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 65_521;
  return Array.from({ length: 37 }, (_, y) =>
    Array.from({ length: 37 }, (_, x) => {
      seed = (seed * 17_364 + 1) % 65_521;
      return x > 3 && x < 33 && y > 3 && y < 33 && seed % 2 === 0;
    }),
  );
}

interface Look {
  /** Pixels a module. */
  readonly scale?: number;
  /** RGBA of dark and of light modules. */
  readonly dark?: readonly [number, number, number, number];
  readonly light?: readonly [number, number, number, number];
}

const BLACK = [0, 0, 0, 255] as const;
const WHITE = [255, 255, 255, 255] as const;

/** A picture of modules, to be written in any format. */
export function paint(modules: Modules, { scale = 4, dark = BLACK, light = WHITE }: Look = {}): Sharp {
  const side = modules.length * scale;
  const pixels = Buffer.alloc(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      pixels.set(isDark ? dark : light, (y * side + x) * 4);
    }
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } });
}

/** Pictures side by side and one above the other, on a canvas of one colour. */
export async function collage(
  width: number,
  height: number,
  parts: readonly { readonly picture: Sharp; readonly left: number; readonly top: number }[],
): Promise<Sharp> {
  const layers = await Promise.all(
    parts.map(async ({ picture, left, top }) => ({ input: await picture.png().toBuffer(), left, top })),
  );
  return sharp({ create: { width, height, channels: 3, background: '#eef2f5' } }).composite(layers);
}

/** Modules as text: two rows a line. */
export function blocksOf(modules: Modules): string {
  const lines: string[] = [];
  for (let y = 0; y < modules.length; y += 2) {
    const upper = modules[y] ?? [];
    const lower = modules[y + 1] ?? [];
    lines.push(upper.map((dark, x) => (dark ? (lower[x] ? '█' : '▀') : lower[x] ? '▄' : ' ')).join(''));
  }
  return lines.join('\n');
}

/** Modules as the cells of a table. */
export function tableOf(modules: Modules): string {
  const rows = modules.map(
    (row) => `<tr>${row.map((dark) => `<td class="${dark ? 'd' : 'l'}"></td>`).join('')}</tr>`,
  );
  return `<table cellspacing="0" style="border-collapse:collapse">${rows.join('')}</table>`;
}

/** Modules as a vector picture. */
export function svgOf(modules: Modules, side: number): string {
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${squares.join('')}" fill="#000"/></svg>`;
}

/** Rows of ones and blanks, as the page's own script draws them. */
export function bitsOf(modules: Modules): string[] {
  return modules.map((row) => row.map((dark) => (dark ? '1' : ' ')).join(''));
}
