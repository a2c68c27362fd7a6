import type { Point } from '../core/finding.ts';
import { type Bullseye, findBullseyes } from './bullseyes.ts';
import type { Tones } from './tones.ts';

/** The box around a round code, clockwise from its own top left. */
export type RoundCode = readonly [Point, Point, Point, Point];

/** Strokes a turn: the sizes have 36, 54 or 72 lines, and the largest has 36 near the middle and 72 further out. */
const LINES = [
  [36, 72],
  [54, 54],
] as const;
/** Between two marks, in radii of a mark. */
const [LEAST_SIDE, MOST_SIDE] = [11, 20];
/** Slant plus difference of the sides' logarithms. */
const WORST_FIT = 0.25;
/** Where the strokes are, and where they end, in distances of the marks from the middle. */
const [FIRST, LAST, END] = [0.64, 1.08, 1.15];
const [ANGLES, DEPTHS] = [720, 24];
/** Degrees to both sides of a mark, and of the badge in the fourth corner, that are not looked at. */
const [BESIDE_MARK, BESIDE_BADGE] = [16, 26];
/** How much of the strokes' area is ink. */
const [LEAST_INK, MOST_INK] = [0.05, 0.5];
/** How closely the strokes keep to their lines: 1 = all ink on equally spaced rays, 0 = none of it. */
const LEAST_REGULAR = 0.5;

/**
 * Recognises WeChat's round codes (mini-program and reward codes) by sight: three marks in a corner's proportions
 * around a middle from which strokes go out along 36, 54 or 72 equally spaced rays. Their content cannot be read.
 */
export function findRoundCodes(tones: Tones): readonly RoundCode[] {
  const marks = findBullseyes(tones);
  const found: RoundCode[] = [];
  for (const corner of marks) {
    for (const right of marks) {
      if (right === corner || !alike(corner, right)) continue;
      for (const below of marks) {
        if (below === corner || below === right || !alike(corner, below)) continue;
        if (isCorner(corner, right, below) && isStroked(tones, corner, right, below, corner.inverted ? 0 : 1))
          found.push(boxOf(corner, right, below));
      }
    }
  }
  return found;
}

function alike(one: Bullseye, other: Bullseye): boolean {
  const ratio = one.radius / other.radius;
  return one.inverted === other.inverted && ratio > 0.75 && ratio < 1.34;
}

function isCorner(corner: Bullseye, right: Bullseye, below: Bullseye): boolean {
  const [rx, ry] = [right.x - corner.x, right.y - corner.y];
  const [bx, by] = [below.x - corner.x, below.y - corner.y];
  if (rx * by - ry * bx <= 0) return false;
  const [across, down] = [Math.hypot(rx, ry), Math.hypot(bx, by)];
  const side = (across + down) / 2 / corner.radius;
  if (side < LEAST_SIDE || side > MOST_SIDE) return false;
  return Math.abs(rx * bx + ry * by) / (across * down) + Math.abs(Math.log(across / down)) < WORST_FIT;
}

/** The way from polar coordinates around the middle, in distances of the marks, to the picture's pixels. */
function polar(corner: Point, right: Point, below: Point): (distance: number, angle: number) => Point {
  const middle = { x: (right.x + below.x) / 2, y: (right.y + below.y) / 2 };
  const [ax, ay] = [(right.x - corner.x) * Math.SQRT1_2, (right.y - corner.y) * Math.SQRT1_2];
  const [bx, by] = [(below.x - corner.x) * Math.SQRT1_2, (below.y - corner.y) * Math.SQRT1_2];
  return (distance, angle) => {
    const [cos, sin] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
    return { x: middle.x + cos * ax + sin * bx, y: middle.y + cos * ay + sin * by };
  };
}

/** Whether the ink between the middle and the rim lies on equally spaced rays. */
function isStroked(tones: Tones, corner: Point, right: Point, below: Point, ink: number): boolean {
  const at = polar(corner, right, below);
  const inked = new Uint8Array(ANGLES);
  let [sum, all] = [0, 0];
  for (let step = 0; step < ANGLES; step++) {
    const degrees = (step * 360) / ANGLES;
    if (isBeside(degrees)) continue;
    let here = 0;
    for (let depth = 0; depth < DEPTHS; depth++) {
      const { x, y } = at(FIRST + ((LAST - FIRST) * (depth + 0.5)) / DEPTHS, (degrees * Math.PI) / 180);
      if (tones.at(Math.floor(x), Math.floor(y)) === ink) here++;
    }
    inked[step] = here;
    sum += here;
    all += DEPTHS;
  }
  if (sum < LEAST_INK * all || sum > MOST_INK * all) return false;
  return LINES.some(
    ([few, many]) =>
      Math.hypot(wave(inked, few), few === many ? 0 : wave(inked, many)) >= LEAST_REGULAR * sum,
  );
}

/** How strongly something repeats `times` a turn: the length of that term of its Fourier series, not yet divided. */
function wave(values: Uint8Array, times: number): number {
  let [cos, sin] = [0, 0];
  values.forEach((value, step) => {
    const angle = (times * step * 2 * Math.PI) / values.length;
    cos += value * Math.cos(angle);
    sin += value * Math.sin(angle);
  });
  return Math.hypot(cos, sin);
}

/** Whether an angle, clockwise from the right, is near one of the three marks or the badge at the lower right. */
function isBeside(degrees: number): boolean {
  const beyond = (corner: number): number => Math.abs(degrees - corner);
  return (
    beyond(45) < BESIDE_BADGE ||
    beyond(135) < BESIDE_MARK ||
    beyond(225) < BESIDE_MARK ||
    beyond(315) < BESIDE_MARK
  );
}

function boxOf(corner: Point, right: Point, below: Point): RoundCode {
  const at = polar(corner, right, below);
  const far = END * Math.SQRT2;
  const [a, b, c, d] = [5, 7, 1, 3].map((eighth) => at(far, (eighth * Math.PI) / 4));
  const none = { x: 0, y: 0 };
  return [a ?? none, b ?? none, c ?? none, d ?? none];
}
