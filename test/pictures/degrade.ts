import sharp from 'sharp';
import type { PixelGrid } from '../../src/qr/pixels.ts';
import type { Random } from './random.ts';

const raw = ({ width, height, rgba }: PixelGrid) =>
  sharp(Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength), { raw: { width, height, channels: 4 } });

/** Encodes a picture as a file; used to write fixtures and to leave a codec's marks. */
export async function encode(
  picture: PixelGrid,
  type: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif',
  quality = 80,
): Promise<Uint8Array> {
  const flat = type === 'jpeg' ? raw(picture).flatten({ background: '#fff' }) : raw(picture);
  return type === 'png' || type === 'gif' ? flat[type]().toBuffer() : flat[type]({ quality }).toBuffer();
}

/** What is left of a picture after a lossy codec. */
export async function recompressed(
  picture: PixelGrid,
  type: 'jpeg' | 'webp',
  quality: number,
): Promise<PixelGrid> {
  const { data, info } = await sharp(await encode(picture, type, quality))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8ClampedArray(data) };
}

/** Resampled the way a site's thumbnailer does it (Lanczos). */
export async function resized(picture: PixelGrid, width: number, height: number): Promise<PixelGrid> {
  const data = await raw(picture).resize(width, height, { fit: 'fill' }).raw().toBuffer();
  return { width, height, rgba: new Uint8ClampedArray(data) };
}

/** Out of focus: Gaussian, sigma in pixels. */
export async function blurred(picture: PixelGrid, sigma: number): Promise<PixelGrid> {
  const data = await raw(picture).blur(sigma).raw().toBuffer();
  return { ...picture, rgba: new Uint8ClampedArray(data) };
}

/** A sensor's noise, uniform in +-`amount` steps of 255, the same in all channels. */
export function noisy(picture: PixelGrid, amount: number, random: Random): PixelGrid {
  const rgba = new Uint8ClampedArray(picture.rgba);
  for (let at = 0; at < rgba.length; at += 4) {
    const error = random.between(-amount, amount);
    for (let channel = at; channel < at + 3; channel++) rgba[channel] = (rgba[channel] ?? 0) + error;
  }
  return { ...picture, rgba };
}

/** Light falling off from one side to the other: `from` and `to` are factors. */
export function unevenlyLit(picture: PixelGrid, from: number, to: number): PixelGrid {
  const rgba = new Uint8ClampedArray(picture.rgba);
  for (let at = 0; at < rgba.length; at += 4) {
    const light = from + ((to - from) * ((at / 4) % picture.width)) / picture.width;
    for (let channel = at; channel < at + 3; channel++) rgba[channel] = (rgba[channel] ?? 0) * light;
  }
  return { ...picture, rgba };
}
