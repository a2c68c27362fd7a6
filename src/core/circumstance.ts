import type { Place, Speaker } from './observation.ts';
import type { PageKind, Platform } from './platform.ts';
import type { Sensitivity } from './risk.ts';

/** Where a thing stands and who said it. */
export interface Circumstance {
  readonly from: Speaker;
  readonly place: Place;
  readonly platform: Platform | null;
  readonly pageKind: PageKind;
  readonly sensitivity: Sensitivity;
}
