/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 12;
const MARGIN = 8;

/** The part two rectangles share, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The rectangle grown on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/**
 * Where to put something beside its anchor: at the end of the line, at its start, below, above - the first that fits;
 * else below or above, where there is more room. Always wholly inside the viewport when it is small enough for it.
 */
export function beside(
  anchor: Box,
  size: Size,
  viewport: Size,
  rightToLeft: boolean,
): { x: number; y: number } {
  const right = anchor.x + anchor.width + GAP;
  const left = anchor.x - GAP - size.width;
  const below = anchor.y + anchor.height + GAP;
  const above = anchor.y - GAP - size.height;
  const fits = (x: number): boolean => x >= MARGIN && x + size.width + MARGIN <= viewport.width;
  const alongX = clamp(
    rightToLeft ? anchor.x + anchor.width - size.width : anchor.x,
    size.width,
    viewport.width,
  );
  const alongY = clamp(anchor.y, size.height, viewport.height);
  const side = (rightToLeft ? [left, right] : [right, left]).find(fits);
  if (side !== undefined) return { x: side, y: alongY };
  if (below >= MARGIN && below + size.height + MARGIN <= viewport.height) return { x: alongX, y: below };
  if (above >= MARGIN && above + size.height + MARGIN <= viewport.height) return { x: alongX, y: above };
  const roomBelow = viewport.height - (anchor.y + anchor.height);
  return { x: alongX, y: clamp(roomBelow >= anchor.y ? below : above, size.height, viewport.height) };
}

/** Where to put a mark: on the upper corner at the end of the line, inside the viewport. */
export function corner(
  anchor: Box,
  size: number,
  viewport: Size,
  rightToLeft: boolean,
): { x: number; y: number } {
  const x = rightToLeft ? anchor.x - size / 2 : anchor.x + anchor.width - size / 2;
  const y = anchor.y - size / 2;
  return { x: within(x, size, viewport.width), y: within(y, size, viewport.height) };
}

function clamp(value: number, size: number, limit: number): number {
  return Math.max(MARGIN, Math.min(value, limit - size - MARGIN));
}

function within(value: number, size: number, limit: number): number {
  return Math.max(0, Math.min(value, limit - size));
}
