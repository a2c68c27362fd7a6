import type { Language } from './language.ts';
import type { Platform } from './platform.ts';
import type { Rail } from './rail.ts';

/** All that the engine is told about the world. */
export interface Knowledge {
  readonly rails: readonly Rail[];
  readonly languages: readonly Language[];
  readonly platforms: readonly Platform[];
}
