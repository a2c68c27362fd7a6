import type { DetectedCode, Point } from '../core/finding.ts';
import { lookHarder } from './harder-look.ts';
import { isPixelGrid, layOnPaper, type PixelGrid } from './pixels.ts';
import type { CodeReader, Sighting } from './reader.ts';
import { shrinkToFit } from './resample.ts';

/** Longest side looked at: no payment picture was lost at this size, and a 3000-px photo costs a fifth. */
export const LONGEST_SIDE = 1280;
/**
 * A thinner picture holds no code: version 1 has 21 modules and needs more than one pixel for each. And below 24 the
 * decoder's smaller copies of a 1280-px strip are two rows high, at which zxing-cpp reads outside of its memory.
 */
const SHORTEST_SIDE = 32;
/** A text this short out of a forced look is more likely chance than a payment. */
const LEAST_FORCED_TEXT = 4;

/** Why there is no answer: the pixels make no sense, or the decoder broke. */
export type ReadError = { readonly error: 'bad_pixels' | 'decoder' };

/**
 * Reads every QR code in a picture. An empty list means that there is none to be read; an error value that nobody
 * could look. `cornerPoints` are in the pixels of the picture given. Never throws.
 */
export async function readCodes(
  picture: PixelGrid,
  reader: CodeReader,
): Promise<readonly DetectedCode[] | ReadError> {
  if (!isPixelGrid(picture)) return { error: 'bad_pixels' };
  if (Math.min(picture.width, picture.height) < SHORTEST_SIDE) return [];
  const opaque = layOnPaper(picture);
  const small = shrinkToFit(opaque, LONGEST_SIDE);
  if (Math.min(small.width, small.height) < SHORTEST_SIDE) return [];
  try {
    const seen = await reader.look(small);
    const read = seen.filter(isRead);
    const found = read.length > 0 ? read : (await lookHarder(small, opaque, seen, reader)).filter(isCredible);
    return found.map((sighting) =>
      detected(sighting, picture.width / small.width, picture.height / small.height),
    );
  } catch {
    return { error: 'decoder' };
  }
}

function isRead({ text }: Sighting): boolean {
  return text !== null && text !== '';
}

function isCredible({ text }: Sighting): boolean {
  return text !== null && text.length >= LEAST_FORCED_TEXT;
}

function detected({ text, corners }: Sighting, scaleX: number, scaleY: number): DetectedCode {
  const cornerPoints = corners.map(({ x, y }): Point => ({ x: x * scaleX, y: y * scaleY }));
  return { rawValue: text ?? '', format: 'qr_code', cornerPoints };
}
