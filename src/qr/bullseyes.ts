import type { Tones } from './tones.ts';

/** A dot in a ring: one of the three corner marks of WeChat's round codes. */
export interface Bullseye {
  readonly x: number;
  readonly y: number;
  /** The ring's outer radius in pixels. */
  readonly radius: number;
  /** Light on dark. */
  readonly inverted: boolean;
}

/** More than these are a pattern of circles. */
const MOST = 60;
/** The dot is a fifth of the mark: of the smallest mark that can be told, every second row meets it. */
const ROW_STEP = 2;
const LEAST_RADIUS = 4.5;
/** Measured on codes of all three sizes, as parts of the whole width: ring, gap, dot. */
const [RING, GAP, DOT] = [0.17, 0.235, 0.19];
/** How far from the middle, in radii, the middle of the gap and of the ring lie, and what is outside of it. */
const [IN_GAP, IN_RING, OUTSIDE] = [0.42, 0.83, 1.2];
const COMPASS = Array.from({ length: 16 }, (_, index) => {
  const angle = (index * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
/** Of 16 points in the gap and on the ring, and of those outside, where strokes come near. */
const [LEAST_TRUE, LEAST_OUTSIDE] = [14, 10];

/** Looks for dots in rings, dark on light or light on dark. */
export function findBullseyes(tones: Tones): readonly Bullseye[] {
  const found: Bullseye[] = [];
  for (let y = 1; y < tones.height && found.length < MOST; y += ROW_STEP) {
    const row = tones.dark.subarray(y * tones.width, (y + 1) * tones.width);
    // The starts of the last five runs; the sixth is the one being read.
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    let tone = row[0] ?? 0;
    for (let x = 1; x < row.length; x++) {
      const now = row[x] ?? 0;
      if (now === tone) continue;
      // The run e..x has ended: ring a..b, gap b..c, dot c..d, gap d..e and ring e..x.
      // Asked first, because most runs are of words: the dot is shorter than each gap and ring together.
      if (
        x - a >= 2 * LEAST_RADIUS &&
        d - c < c - a &&
        d - c < x - d &&
        fits(b - a, c - b, d - c, e - d, x - e)
      ) {
        const mark = confirm(tones, (c + d) / 2, y, (x - a) / 2, tone);
        if (mark !== null && !known(found, mark)) found.push(mark);
      }
      a = b;
      b = c;
      c = d;
      d = e;
      e = x;
      tone = now;
    }
  }
  return found;
}

function fits(ring: number, gap: number, dot: number, otherGap: number, otherRing: number): boolean {
  const width = ring + gap + dot + otherGap + otherRing;
  const near = (length: number, share: number): boolean =>
    Math.abs(length - share * width) <= Math.max(1, share * width * 0.5);
  return near(ring, RING) && near(otherRing, RING) && near(gap, GAP) && near(otherGap, GAP) && near(dot, DOT);
}

/** Finds the dot's middle from top to bottom and looks all around it. */
function confirm(tones: Tones, x: number, row: number, radius: number, ink: number): Bullseye | null {
  const column = Math.floor(x);
  const limit = Math.ceil(radius);
  const y =
    row + (run(tones, column, row, 1, limit, ink) - run(tones, column, row, -1, limit, ink)) / 2 + 0.5;
  const seen = (distance: number, tone: number): number => {
    let hits = 0;
    for (const [cos, sin] of COMPASS) {
      const at = tones.at(Math.floor(x + cos * distance * radius), Math.floor(y + sin * distance * radius));
      if (at === tone) hits++;
    }
    return hits;
  };
  const ground = 1 - ink;
  if (seen(IN_GAP, ground) < LEAST_TRUE || seen(IN_RING, ink) < LEAST_TRUE) return null;
  return seen(OUTSIDE, ground) < LEAST_OUTSIDE ? null : { x, y, radius, inverted: ink === 0 };
}

function run(tones: Tones, x: number, from: number, step: 1 | -1, limit: number, ink: number): number {
  let length = 0;
  while (length <= limit && tones.at(x, from + length * step) === ink) length++;
  return length;
}

function known(found: readonly Bullseye[], mark: Bullseye): boolean {
  return found.some(({ x, y, radius }) => Math.hypot(x - mark.x, y - mark.y) < radius);
}
