import type { Point } from '../core/finding.ts';
import type { FinderPattern } from './finder-patterns.ts';
import type { Tones } from './tones.ts';

/** Where a code ought to be. */
export interface CodePlace {
  /** The outline of the modules, clockwise from the code's own top left. */
  readonly corners: readonly [Point, Point, Point, Point];
  readonly module: number;
  readonly inverted: boolean;
}

/** Modules between the centres of two finder patterns: version 1 has 21 - 7, version 40 has 177 - 7. */
const [LEAST_MODULES, MOST_MODULES] = [11, 190];
/** Only the clearest marks are combined: there are n^3 ways to do it. */
const MOST_MARKS = 20;
/** Slant plus difference of the sides' logarithms; a card held at 45 degrees reaches 0.3. */
const WORST_FIT = 0.35;
const LEAST_TIMED = 0.5;
/** Sets of three whose timing is worth following. */
const MOST_TRIPLES = 40;

/** Finds sets of three marks that stand as a code's three corners do, the best-proportioned first. */
export function likelyPlaces(
  found: readonly FinderPattern[],
  tones: Tones,
  most: number,
): readonly CodePlace[] {
  const marks = found.toSorted((one, other) => other.quality - one.quality).slice(0, MOST_MARKS);
  const triples: Triple[] = [];
  for (const corner of marks) {
    for (const right of marks) {
      if (right === corner || !alike(corner, right)) continue;
      for (const below of marks) {
        if (below === corner || below === right || !alike(corner, below)) continue;
        const error = misfit(corner, right, below);
        if (error <= WORST_FIT) triples.push({ corner, right, below, error });
      }
    }
  }
  return triples
    .sort((one, other) => one.error - other.error)
    .slice(0, MOST_TRIPLES)
    .filter(
      ({ corner, right, below }) =>
        isTimed(tones, corner, right, below) && isTimed(tones, corner, below, right),
    )
    .slice(0, most)
    .map(({ corner, right, below }) => placeOf(corner, right, below));
}

interface Triple {
  readonly corner: FinderPattern;
  readonly right: FinderPattern;
  readonly below: FinderPattern;
  readonly error: number;
}

function alike(one: FinderPattern, other: FinderPattern): boolean {
  const ratio = one.module / other.module;
  return one.inverted === other.inverted && ratio > 0.6 && ratio < 1.65;
}

/** How far the three are from an upright corner with two equal sides; 0 = exactly so. Infinite if impossible. */
function misfit(corner: FinderPattern, right: FinderPattern, below: FinderPattern): number {
  const [rx, ry] = [right.x - corner.x, right.y - corner.y];
  const [bx, by] = [below.x - corner.x, below.y - corner.y];
  const [across, down] = [Math.hypot(rx, ry), Math.hypot(bx, by)];
  // Clockwise only: mirrored codes are the decoder's matter, and half of the triples are gone.
  if (rx * by - ry * bx <= 0) return Number.POSITIVE_INFINITY;
  const modules = (across + down) / 2 / corner.module;
  if (modules < LEAST_MODULES || modules > MOST_MODULES) return Number.POSITIVE_INFINITY;
  const slant = Math.abs(rx * bx + ry * by) / (across * down);
  return slant + Math.abs(Math.log(across / down));
}

/**
 * Whether modules alternate between two marks, as they do in the timing pattern (ISO/IEC 18004, 6.3.5), three modules
 * inwards of the line between the marks' centres. Perspective may lead the line astray, so half of the changes are enough.
 */
function isTimed(tones: Tones, from: FinderPattern, to: FinderPattern, inwards: FinderPattern): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const depth = Math.hypot(inwards.x - from.x, inwards.y - from.y);
  const expected = length / from.module - 8;
  const steps = Math.ceil(length);
  let best = 0;
  for (const modules of [2.6, 3, 3.4]) {
    const [dx, dy] = [(inwards.x - from.x) / depth, (inwards.y - from.y) / depth];
    const [startX, startY] = [from.x + dx * modules * from.module, from.y + dy * modules * from.module];
    const [endX, endY] = [to.x + dx * modules * to.module, to.y + dy * modules * to.module];
    let [changes, tone] = [0, -1];
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const now = tones.at(
        Math.floor(startX + (endX - startX) * share),
        Math.floor(startY + (endY - startY) * share),
      );
      if (tone !== -1 && now !== tone) changes++;
      tone = now;
    }
    best = Math.max(best, changes);
  }
  return best >= expected * LEAST_TIMED && best <= expected * 1.6 + 4;
}

function placeOf(corner: FinderPattern, right: FinderPattern, below: FinderPattern): CodePlace {
  const module = (corner.module + right.module + below.module) / 3;
  const length = (from: FinderPattern, to: FinderPattern) => Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = (from: FinderPattern, to: FinderPattern): Point => ({
    x: ((to.x - from.x) / length(from, to)) * 3.5 * module,
    y: ((to.y - from.y) / length(from, to)) * 3.5 * module,
  });
  const [u, v] = [unit(corner, right), unit(corner, below)];
  const at = (x: number, y: number, du: number, dv: number): Point => ({
    x: x + du * u.x + dv * v.x,
    y: y + du * u.y + dv * v.y,
  });
  const corners = [
    at(corner.x, corner.y, -1, -1),
    at(right.x, right.y, 1, -1),
    at(right.x + below.x - corner.x, right.y + below.y - corner.y, 1, 1),
    at(below.x, below.y, -1, 1),
  ] as const;
  return { corners, module, inverted: corner.inverted };
}
