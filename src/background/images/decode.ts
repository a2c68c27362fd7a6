import { readHeader } from '../../qr/picture-header.ts';
import type { PixelGrid } from '../../qr/pixels.ts';
import type { Unread } from './reading.ts';

/** Pixels of the file; more would be a decompression bomb or a poster for a wall. */
export const MOST_PIXELS = 40_000_000;
/** Longest side handed on: a telephone's screenshot stays as it is. */
const LONGEST = 1920;

/** A picture ready to be read. `scale` = pixels of the file for one of the grid. */
export interface Decoded {
  readonly picture: PixelGrid;
  readonly scale: number;
}

/** Judges a file by its header, before any of it is decoded. */
export function refusal(bytes: Uint8Array): Unread | null {
  const header = readHeader(bytes);
  if (header === null) return 'not_a_picture';
  if (header.type === 'svg') return 'vector';
  // A header that hides its size is not worth the risk.
  if (header.size === null) return 'broken';
  return header.size.width * header.size.height > MOST_PIXELS ? 'too_many_pixels' : null;
}

/** Decodes a picture file with the browser's own codecs; clear parts stay clear. Rejects if the file is broken. */
export async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const scale = Math.max(1, Math.max(bitmap.width, bitmap.height) / LONGEST);
  const width = Math.max(1, Math.round(bitmap.width / scale));
  const height = Math.max(1, Math.round(bitmap.height / scale));
  const canvas = new OffscreenCanvas(width, height);
  // Kept in main memory: reading back from the graphics card costs more than drawing.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { picture: { width, height, rgba: context.getImageData(0, 0, width, height).data }, scale };
}
