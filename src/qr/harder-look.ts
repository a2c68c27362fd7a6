import type { Point } from '../core/finding.ts';
import { findFinderPatterns } from './finder-patterns.ts';
import type { PixelGrid } from './pixels.ts';
import { type CodePlace, likelyPlaces } from './places.ts';
import type { CodeReader, Look, Sighting } from './reader.ts';
import { cutOut, shrinkBy } from './resample.ts';
import { createTones } from './tones.ts';

/** Places tried, of those that look like a code. */
const MOST_PLACES = 3;
/** Modules come out this large, in pixels: enough for the binariser's neighbourhood, little enough to be quick. */
const GOOD_MODULE = 5;
/** Longest side of a picture made for a second look. */
const LONGEST = 1000;
/** Below this a decoder's half-size copy has nothing left to show. */
const LEAST_FOR_HALF = 200;

/** A picture made from the original, and the way back. */
interface Variant {
  readonly picture: PixelGrid;
  readonly toOriginal: (point: Point) => Point;
  readonly look: Look;
}

/**
 * Looks again where the first look saw nothing readable but something stands there like a code: three finder
 * patterns in a corner's proportions, or a code that the decoder located and failed to read (`failed`). Stops at the
 * first variant that gives a text.
 */
export async function lookHarder(
  picture: PixelGrid,
  failed: readonly Sighting[],
  reader: CodeReader,
): Promise<readonly Sighting[]> {
  const places = likelyPlaces(findFinderPatterns(createTones(picture)), MOST_PLACES);
  if (places.length === 0 && failed.length === 0) return [];
  for (const variant of variants(picture, places, failed)) {
    const seen = await reader.look(variant.picture, variant.look);
    const read = seen.filter(({ text }) => text !== null);
    if (read.length > 0) return read.map((sighting) => mapBack(sighting, variant.toOriginal));
  }
  return [];
}

/** The variants in the order of what they bring for their cost. */
function* variants(
  picture: PixelGrid,
  places: readonly CodePlace[],
  failed: readonly Sighting[],
): Generator<Variant> {
  for (const place of places) {
    const cut = atPlace(picture, place);
    yield { ...cut, look: {} };
    yield { ...cut, look: { binarizer: 'global' } };
  }
  // Round dots as modules, finder patterns included, close up when seen from further away.
  if (Math.min(picture.width, picture.height) >= LEAST_FOR_HALF) {
    const half = shrinkBy(picture, 2);
    yield { picture: half, toOriginal: ({ x, y }) => ({ x: x * 2, y: y * 2 }), look: {} };
  }
  yield { picture, toOriginal: (point) => point, look: { binarizer: 'global', denoise: false } };
  const [first] = failed;
  if (first !== undefined) {
    const cut = around(picture, first.corners);
    yield { ...cut, look: {} };
    yield { ...cut, look: { binarizer: 'global' } };
  }
}

/** The place alone, on paper of its own light tone: a quiet zone for a code that has none. */
function atPlace(picture: PixelGrid, { corners, module, inverted }: CodePlace): Omit<Variant, 'look'> {
  // Half a module of slack, because the outline is an estimate.
  const outline = grown(corners, module * 0.5);
  const paper = inverted ? 0 : 255;
  return enlarged(picture, outline, module * 4, GOOD_MODULE / module, outline, paper);
}

/** What the decoder pointed at, with its surroundings, three times as large. */
function around(picture: PixelGrid, corners: readonly Point[]): Omit<Variant, 'look'> {
  const margin =
    Math.hypot((corners[1]?.x ?? 0) - (corners[0]?.x ?? 0), (corners[1]?.y ?? 0) - (corners[0]?.y ?? 0)) / 4;
  return enlarged(picture, corners, margin, 3, [], 255);
}

function enlarged(
  picture: PixelGrid,
  points: readonly Point[],
  margin: number,
  wanted: number,
  outline: readonly Point[],
  paper: number,
): Omit<Variant, 'look'> {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs) - margin;
  const top = Math.min(...ys) - margin;
  const width = Math.max(...xs) + margin - left;
  const height = Math.max(...ys) + margin - top;
  const zoom = Math.min(Math.max(1, wanted), LONGEST / Math.max(width, height));
  return {
    picture: cutOut(picture, { left, top, width, height }, zoom, outline, paper),
    toOriginal: ({ x, y }) => ({ x: x / zoom + left, y: y / zoom + top }),
  };
}

/** Every corner pushed outwards from the middle. */
function grown(corners: readonly Point[], by: number): readonly Point[] {
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
    y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
  };
  return corners.map(({ x, y }) => {
    const length = Math.hypot(x - middle.x, y - middle.y) || 1;
    return { x: x + ((x - middle.x) / length) * by, y: y + ((y - middle.y) / length) * by };
  });
}

function mapBack({ text, corners }: Sighting, toOriginal: (point: Point) => Point): Sighting {
  const [a, b, c, d] = corners;
  return { text, corners: [toOriginal(a), toOriginal(b), toOriginal(c), toOriginal(d)] };
}
