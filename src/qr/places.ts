import type { Point } from '../core/finding.ts';
import type { FinderPattern } from './finder-patterns.ts';
import { modularity } from './texture.ts';
import type { Tones } from './tones.ts';

/** Where a code ought to be. */
export interface CodePlace {
  /** The outline of the modules, clockwise from the code's own top left. */
  readonly corners: readonly [Point, Point, Point, Point];
  readonly module: number;
  readonly inverted: boolean;
  /** How far, in pixels, the middle of the upper and of the left edge lies inwards of the straight line: paper bends. */
  readonly bow: { readonly top: number; readonly left: number };
}

/** Modules between the centres of two finder patterns: version 1 has 21 - 7, version 40 has 177 - 7. */
const [LEAST_MODULES, MOST_MODULES] = [11, 190];
/** Only the clearest marks are combined: there are n^3 ways to do it. */
const MOST_MARKS = 20;
/** Slant plus difference of the sides' logarithms; a card held at 45 degrees reaches 0.3. */
const WORST_FIT = 0.35;
const LEAST_TIMED = 0.5;
/** Sets of three whose timing is worth following, and those whose bent timing is: there are many ways to bend. */
const [MOST_TRIPLES, MOST_BENT] = [40, 8];
/** How much of the outline must have the texture of modules; a logo, a shadow and a reflection take their part. */
const LEAST_MODULAR = 0.5;

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
    .flatMap(({ corner, right, below }, rank) => {
      const bent = rank < MOST_BENT;
      const top = timing(tones, corner, right, below, bent);
      const left = top === null ? null : timing(tones, corner, below, right, bent);
      return top === null || left === null ? [] : [placeOf(corner, right, below, { top, left })];
    })
    .filter(({ corners: [origin, right, , below] }) => {
      const across = { x: right.x - origin.x, y: right.y - origin.y };
      const down = { x: below.x - origin.x, y: below.y - origin.y };
      return modularity(tones, origin, across, down) >= LEAST_MODULAR;
    })
    .slice(0, most);
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

/** The deepest bend that is followed, as a part of the edge's length, and how far two attempts lie apart, in modules. */
const DEEPEST_BOW = 0.11;
const BOW_STEP = 0.4;
/** A bent timing pattern must be nearly whole, for there are many ways to bend; of a straight one half is enough. */
const LEAST_BENT = 0.75;

/**
 * Follows the timing pattern (ISO/IEC 18004, 6.3.5) between two marks, three modules inwards of the line between their
 * centres, where single modules alternate; perspective may lead the line astray.
 *
 * @returns the bend under which it is met best, in pixels inwards; null if there is none
 */
function timing(
  tones: Tones,
  from: FinderPattern,
  to: FinderPattern,
  inwards: FinderPattern,
  bent: boolean,
): number | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const expected = length / from.module - 8;
  const straight = alongside(tones, from, to, inwards, 0);
  if (bent && straight.single < expected * LEAST_BENT) {
    const step = BOW_STEP * from.module;
    // It is met within a module to both sides of the true bend, which is therefore in the middle of all that meet it.
    let [sum, count] = [0, 0];
    for (let bow = -DEEPEST_BOW * length; bow <= DEEPEST_BOW * length; bow += step) {
      const { single } = alongside(tones, from, to, inwards, bow);
      if (single < expected * LEAST_BENT || single > expected * 1.4) continue;
      sum += bow;
      count++;
    }
    // Measured between the marks' centres, wanted between the code's corners.
    if (count > 0) return (sum / count) * (1 + (7 * from.module) / length) ** 2;
  }
  return straight.changes >= expected * LEAST_TIMED && straight.changes <= expected * 1.6 + 4 ? 0 : null;
}

/** How often the tone changes on the way, and how many stretches are a module long; at the depth that shows most. */
function alongside(
  tones: Tones,
  from: FinderPattern,
  to: FinderPattern,
  inwards: FinderPattern,
  bow: number,
): { readonly changes: number; readonly single: number } {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
  const depth = Math.hypot(inwards.x - from.x, inwards.y - from.y);
  const [dx, dy] = [(inwards.x - from.x) / depth, (inwards.y - from.y) / depth];
  const [shortest, longest] = [from.module * 0.35, from.module * 1.65];
  const most = { changes: 0, single: 0 };
  for (const modules of [2.6, 3, 3.4]) {
    let [changes, single, tone, since] = [0, 0, -1, 0];
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const deep =
        modules * (from.module + (to.module - from.module) * share) + 4 * share * (1 - share) * bow;
      const now = tones.at(
        Math.floor(from.x + (to.x - from.x) * share + dx * deep),
        Math.floor(from.y + (to.y - from.y) * share + dy * deep),
      );
      if (tone !== -1 && now !== tone) {
        changes++;
        if (step - since >= shortest && step - since <= longest) single++;
        since = step;
      }
      tone = now;
    }
    most.changes = Math.max(most.changes, changes);
    most.single = Math.max(most.single, single);
  }
  return most;
}

function placeOf(
  corner: FinderPattern,
  right: FinderPattern,
  below: FinderPattern,
  bow: CodePlace['bow'],
): CodePlace {
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
  return { corners, module, inverted: corner.inverted, bow };
}
