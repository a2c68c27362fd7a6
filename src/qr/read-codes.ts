import { type DetectedCode, type Point, ROUND_CODE } from '../core/finding.ts';
import { lookHarder } from './harder-look.ts';
import { isPixelGrid, layOnPaper, type PixelGrid } from './pixels.ts';
import type { CodeReader, Sighting } from './reader.ts';
import { shrinkToFit } from './resample.ts';
import { findRoundCodes } from './round-codes.ts';
import { createTones } from './tones.ts';

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
 * Reads every QR code in a picture; where there is none, WeChat's round codes are recognised, with an empty `rawValue`.
 * An empty list means that there is nothing of the kind; an error value that nobody could look. `cornerPoints` are in the pixels of the picture given. Never throws.
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
    const scale = { x: picture.width / small.width, y: picture.height / small.height };
    const read = seen.filter(isRead);
    if (read.length > 0) return read.map((sighting) => detected(sighting, scale));
    const tones = createTones(small);
    const found = (await lookHarder(small, opaque, seen, reader, tones)).filter(isCredible);
    if (found.length > 0) return found.map((sighting) => detected(sighting, scale));
    return findRoundCodes(tones).map((corners) => recognised(corners, scale));
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

type Scale = Point;

function detected({ text, corners }: Sighting, scale: Scale): DetectedCode {
  return { rawValue: text ?? '', format: 'qr_code', cornerPoints: enlarged(corners, scale) };
}

/** A code that can be told by its looks and not be read. */
function recognised(corners: readonly Point[], scale: Scale): DetectedCode {
  return { rawValue: '', format: ROUND_CODE, cornerPoints: enlarged(corners, scale) };
}

function enlarged(corners: readonly Point[], scale: Scale): Point[] {
  return corners.map(({ x, y }) => ({ x: x * scale.x, y: y * scale.y }));
}
