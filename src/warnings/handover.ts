import type { Options, Warnings } from './warnings.ts';

/** What the drawing script of a frame leaves for the reading one. */
export type CreateWarnings = (options: Options) => Warnings;

// Both run in the extension's own world of the frame, which the page cannot reach.
const KEY = Symbol.for('tillguard-drawing');
const world = globalThis as typeof globalThis & { [KEY]?: CreateWarnings };

/** Leaves what draws for whoever asked for it. */
export function offerDrawing(create: CreateWarnings): void {
  world[KEY] = create;
}

/** Takes what was left; null where nothing is. Each life takes its own: after an update an older one would be there. */
export function takeDrawing(): CreateWarnings | null {
  const create = world[KEY] ?? null;
  delete world[KEY];
  return create;
}
