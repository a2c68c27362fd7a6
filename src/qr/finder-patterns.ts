import type { Tones } from './tones.ts';

/** Something that looks like one of a QR code's three corner marks. */
export interface FinderPattern {
  readonly x: number;
  readonly y: number;
  /** Estimated pixels a module. */
  readonly module: number;
  /** Light on dark. */
  readonly inverted: boolean;
  /** How many of 32 points of core and ring have the tone they should have. */
  readonly quality: number;
}

/** More than this many marks is a texture, not a code. */
const MOST = 150;
/** Modules below this many pixels: such marks are often missed, and words and noise are full of their likes. */
export const TINY_MODULE = 1.9;
/** With more tiny marks than this, all of them are words or noise. */
const MOST_TINY = 60;
/** The core of a mark is three modules high: at the smallest module worth a try, every third row meets it. */
const ROW_STEP = 3;

/**
 * Looks for the ring and core of finder patterns (runs of 1:3:1 modules, both ways across). The outer ring is not
 * measured: on a dark page it merges with the ground, and that is the case in which decoders fail.
 */
export function findFinderPatterns(tones: Tones): readonly FinderPattern[] {
  const found: FinderPattern[] = [];
  let tiny = 0;
  for (let y = 1; y < tones.height && found.length < MOST; y += ROW_STEP) {
    const row = tones.dark.subarray(y * tones.width, (y + 1) * tones.width);
    // The starts of the last four runs; the fifth is the one being read.
    let [a, b, c, d] = [0, 0, 0, 0];
    let tone = row[0] ?? 0;
    for (let x = 1; x < row.length; x++) {
      const now = row[x] ?? 0;
      if (now === tone) continue;
      // Runs a..b, b..c, c..d, d..x are finished; b..c is a ring, c..d the core, d..x a ring.
      const module = (x - b) / 5;
      if (
        fits(c - b, d - c, x - d, module) &&
        b - a >= module * 0.5 &&
        (module >= TINY_MODULE || tiny <= MOST_TINY)
      ) {
        const mark = confirm(tones, (c + d) / 2, y, module, now);
        if (mark !== null && !known(found, mark)) {
          found.push(mark);
          if (mark.module < TINY_MODULE) tiny++;
        }
      }
      a = b;
      b = c;
      c = d;
      d = x;
      tone = now;
    }
  }
  return tiny > MOST_TINY ? found.filter(({ module }) => module >= TINY_MODULE) : found;
}

function fits(ring: number, core: number, otherRing: number, module: number): boolean {
  if (module < 1) return false;
  const slack = Math.max(0.55 * module, 0.8);
  return (
    Math.abs(ring - module) <= slack &&
    Math.abs(otherRing - module) <= slack &&
    Math.abs(core - 3 * module) <= Math.max(module, 1.2)
  );
}

/** Measures the same mark from top to bottom. `core` is the core's tone. */
function confirm(tones: Tones, x: number, row: number, module: number, core: number): FinderPattern | null {
  const column = Math.floor(x);
  const limit = Math.ceil(module * 4);
  const up = run(tones, column, row, -1, core, limit);
  const down = run(tones, column, row, 1, core, limit);
  const ringUp = run(tones, column, row - up, -1, 1 - core, limit);
  const ringDown = run(tones, column, row + down, 1, 1 - core, limit);
  const across = (up + down - 1 + ringUp + ringDown) / 5;
  if (across < module * 0.6 || across > module * 1.7) return null;
  if (!fits(ringUp, up + down - 1, ringDown, across)) return null;
  const half = Math.max(1, across * 0.5) - 1;
  if (run(tones, column, row - up - ringUp, -1, core, limit) < half) return null;
  if (run(tones, column, row + down + ringDown, 1, core, limit) < half) return null;
  const y = row + (down - up) / 2 + 0.5;
  for (const turn of TURNS) {
    const upright = ((module + across) / 2) * turn;
    const quality = roundness(tones, x, y, upright, core);
    if (quality > 0) return { x, y, module: upright, inverted: core === 0, quality };
  }
  return null;
}

/** How many pixels of one tone follow each other, up or down. */
function run(tones: Tones, x: number, from: number, step: 1 | -1, tone: number, limit: number): number {
  let length = 0;
  while (length <= limit && tones.at(x, from + length * step) === tone) length++;
  return length;
}

/** A mark turned by 0, 30 or 45 degrees is cut by a level line that much longer than its side. */
const TURNS = [1, 0.87, 0.71] as const;
const COMPASS = Array.from({ length: 16 }, (_, index) => {
  const angle = (index * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * How solid the core and how closed the ring is, 0 if not enough. A circle of 1 module lies in the core, and one of
 * 2.3 modules in the ring, however the mark is turned.
 */
function roundness(tones: Tones, x: number, y: number, module: number, core: number): number {
  // Marks of a few pixels are all edges.
  const [leastSolid, leastClosed] = module < 1.8 ? [12, 9] : [14, 13];
  const solid = onCircle(tones, x, y, module, core);
  if (solid < leastSolid) return 0;
  const closed = onCircle(tones, x, y, 2.3 * module, 1 - core);
  return closed < leastClosed ? 0 : solid + closed;
}

function onCircle(tones: Tones, x: number, y: number, radius: number, tone: number): number {
  let hits = 0;
  for (const [cos, sin] of COMPASS) {
    if (tones.at(Math.floor(x + cos * radius), Math.floor(y + sin * radius)) === tone) hits++;
  }
  return hits;
}

function known(found: readonly FinderPattern[], mark: FinderPattern): boolean {
  return found.some(
    ({ x, y, inverted }) =>
      inverted === mark.inverted &&
      Math.abs(x - mark.x) < mark.module * 2 &&
      Math.abs(y - mark.y) < mark.module * 2,
  );
}
