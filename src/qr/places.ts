import type { Point } from '../core/finding.ts';
import type { FinderPattern } from './finder-patterns.ts';

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

/** Finds sets of three marks that stand as a code's three corners do, the best-proportioned first. */
export function likelyPlaces(found: readonly FinderPattern[], most: number): readonly CodePlace[] {
  const marks = found.toSorted((one, other) => other.quality - one.quality).slice(0, MOST_MARKS);
  const places: { place: CodePlace; error: number }[] = [];
  for (const corner of marks) {
    for (const right of marks) {
      if (right === corner || !alike(corner, right)) continue;
      for (const below of marks) {
        if (below === corner || below === right || !alike(corner, below)) continue;
        const error = misfit(corner, right, below);
        if (error < 0.35) places.push({ place: placeOf(corner, right, below), error });
      }
    }
  }
  places.sort((one, other) => one.error - other.error);
  return places.slice(0, most).map(({ place }) => place);
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
