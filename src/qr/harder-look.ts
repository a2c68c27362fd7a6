import type { Point } from '../core/finding.ts';
import { type FinderPattern, findFinderPatterns, TINY_MODULE } from './finder-patterns.ts';
import type { PixelGrid } from './pixels.ts';
import { type CodePlace, likelyPlaces } from './places.ts';
import type { CodeReader, Look, Sighting } from './reader.ts';
import { cutOut } from './resample.ts';
import { placeInCut, straightened } from './straighten.ts';
import { modularity } from './texture.ts';
import type { Tones } from './tones.ts';

/** Places tried, of those that look like a code. */
const MOST_PLACES = 3;
/** Modules come out this large, in pixels: enough for the binariser's neighbourhood, little enough to be quick. */
const GOOD_MODULE = 5;
/** Longest side of a picture made for a second look. */
const LONGEST = 1000;
/** Pixels up to which another threshold is tried on three marks, in whatever proportions: that costs next to nothing. */
const SMALL = 100_000;
/** Tiny marks are often missed, so two, or one on clean paper, are enough to go closer where there is a code's texture. */
const GOOD_TINY = 4;
const FEW_MARKS = 4;
/** The smallest code, in modules, and how much of it must have the texture of modules. */
const [LEAST_SIZE, LEAST_MODULAR] = [20, 0.85];
/** Modules from a mark to the far edge of the largest code that is likely at that size. */
const TINY_REACH = 50;

/** Pixels to be looked at again: this many times the picture's own, but of a small one no fewer than this. */
const BUDGET = 1.5;
const LEAST_BUDGET = 600_000;

interface Evidence {
  /** The copy that was looked at first. */
  readonly picture: PixelGrid;
  readonly original: PixelGrid;
  readonly places: readonly CodePlace[];
  readonly failed: readonly Sighting[];
  readonly tiny: FinderPattern | null;
  /** Whether another threshold for the whole picture is worth a look. */
  readonly global: boolean;
}

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
  original: PixelGrid,
  failed: readonly Sighting[],
  reader: CodeReader,
  tones: Tones,
): Promise<readonly Sighting[]> {
  const marks = findFinderPatterns(tones);
  const places = likelyPlaces(marks, tones, MOST_PLACES);
  const tiny = tinyMark(marks, tones);
  const global =
    places.length + failed.length > 0 || (marks.length >= 3 && picture.width * picture.height <= SMALL);
  let budget = Math.max(LEAST_BUDGET, picture.width * picture.height * BUDGET);
  for (const variant of variants({ picture, original, places, failed, tiny, global })) {
    budget -= variant.picture.width * variant.picture.height;
    if (budget < 0) break;
    const seen = await reader.look(variant.picture, variant.look);
    const read = seen.filter(({ text }) => text !== null);
    if (read.length > 0) return read.map((sighting) => mapBack(sighting, variant.toOriginal));
  }
  return [];
}

/** The variants in the order of what they bring for their cost. */
function* variants({ picture, original, places, failed, tiny, global }: Evidence): Generator<Variant> {
  // First, because three marks of a pixel a module often stand in no code's proportions, and would use up the budget.
  if (tiny !== null) {
    const reach = TINY_REACH * tiny.module;
    const box = [
      { x: tiny.x - reach, y: tiny.y - reach },
      { x: tiny.x + reach, y: tiny.y + reach },
    ];
    yield { ...enlarged(picture, original, box, 0, GOOD_TINY / tiny.module), look: {} };
  }
  for (const place of places) {
    if (place.bow.top !== 0 || place.bow.left !== 0) {
      const flat = unbent(picture, original, place);
      yield { ...flat, look: {} };
      yield { ...flat, look: { binarizer: 'global' } };
    }
    const cut = atPlace(picture, original, place);
    yield { ...cut, look: {} };
    yield { ...cut, look: { binarizer: 'global' } };
  }
  if (global) {
    yield { picture, toOriginal: (point) => point, look: { binarizer: 'global' } };
  }
  const [first] = failed;
  if (first !== undefined) {
    const cut = around(picture, original, first.corners);
    yield { ...cut, look: {} };
    yield { ...cut, look: { binarizer: 'global' } };
  }
}

/** The tiny mark that has a companion within reach and most clearly modules beside it. */
function tinyMark(marks: readonly FinderPattern[], tones: Tones): FinderPattern | null {
  const tiny = marks.filter(({ module }) => module < TINY_MODULE);
  const paired = tiny.filter((one) =>
    tiny.some((other) => {
      const modules = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) / one.module;
      return modules > 10 && modules < TINY_REACH && one.inverted === other.inverted;
    }),
  );
  // Alone it means something only where hardly anything else looks like a mark: textures are full of them.
  const telling = paired.length > 0 || marks.length > FEW_MARKS ? paired : tiny;
  return telling
    .toSorted((one, other) => other.quality - one.quality)
    .reduce<{ readonly mark: FinderPattern | null; readonly beside: number }>(
      (best, mark) => {
        const beside = modulesBeside(mark, tones);
        return beside > best.beside ? { mark, beside } : best;
      },
      { mark: null, beside: LEAST_MODULAR },
    ).mark;
}

/** How much of the square that is the code, if this is one of its corners, looks like modules; the best of the four. */
function modulesBeside({ x, y, module }: FinderPattern, tones: Tones): number {
  const [half, edge] = [3.5 * module, LEAST_SIZE * module];
  const sides = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  return Math.max(
    ...sides.map(([right, down]) =>
      modularity(
        tones,
        { x: x - right * half, y: y - down * half },
        { x: right * edge, y: 0 },
        { x: 0, y: down * edge },
      ),
    ),
  );
}

/** The place alone, on paper of its own light tone: a quiet zone for a code that has none. */
function atPlace(picture: PixelGrid, original: PixelGrid, place: CodePlace): Omit<Variant, 'look'> {
  const { corners, module, inverted } = place;
  const paper = inverted ? 0 : 255;
  return enlarged(picture, original, corners, module * 4, GOOD_MODULE / module, { outline: corners, paper });
}

/** The place with its surroundings, straightened. */
function unbent(picture: PixelGrid, original: PixelGrid, place: CodePlace): Omit<Variant, 'look'> {
  const { corners, module, bow } = place;
  const margin = module * 4 + Math.max(Math.abs(bow.top), Math.abs(bow.left));
  const cut = enlarged(picture, original, corners, margin, GOOD_MODULE / module);
  const [left, top] = [
    Math.min(...corners.map(({ x }) => x)) - margin,
    Math.min(...corners.map(({ y }) => y)) - margin,
  ];
  const right = Math.max(...corners.map(({ x }) => x)) + margin;
  const zoom = cut.picture.width / (right - left);
  return { ...cut, picture: straightened(cut.picture, placeInCut(place, left, top, zoom)) };
}

/** What the decoder pointed at, with its surroundings, three times as large. */
function around(
  picture: PixelGrid,
  original: PixelGrid,
  corners: Sighting['corners'],
): Omit<Variant, 'look'> {
  const [left, right] = corners;
  return enlarged(picture, original, corners, Math.hypot(right.x - left.x, right.y - left.y) / 4, 3);
}

/** Cuts out the box around `points`, out of the original where the smaller copy has lost too much. */
function enlarged(
  picture: PixelGrid,
  original: PixelGrid,
  points: readonly Point[],
  margin: number,
  wanted: number,
  mask?: { readonly outline: readonly Point[]; readonly paper: number },
): Omit<Variant, 'look'> {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs) - margin;
  const top = Math.min(...ys) - margin;
  const width = Math.max(...xs) + margin - left;
  const height = Math.max(...ys) + margin - top;
  const zoom = Math.min(Math.max(1, wanted), LONGEST / Math.max(width, height));
  // Pixels of the original for one of the copy; only as long as nothing has to be made smaller.
  const scale = zoom >= original.width / picture.width ? original.width / picture.width : 1;
  const box = { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
  const outline = mask?.outline.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const source = scale === 1 ? picture : original;
  return {
    picture: cutOut(source, box, zoom / scale, outline, mask?.paper),
    toOriginal: ({ x, y }) => ({ x: x / zoom + left, y: y / zoom + top }),
  };
}

function mapBack({ text, corners }: Sighting, toOriginal: (point: Point) => Point): Sighting {
  const [a, b, c, d] = corners;
  return { text, corners: [toOriginal(a), toOriginal(b), toOriginal(c), toOriginal(d)] };
}
