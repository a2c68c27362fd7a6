import type { Root, ShadowOf } from './dom.ts';
import type { Keyring } from './keys.ts';
import type { Plan } from './plan.ts';
import type { LookOf } from './styles.ts';

/** What every reader of one frame shares. */
export interface Tools {
  readonly shadowOf: ShadowOf;
  readonly lookOf: LookOf;
  /** Null where nothing is laid out (tests); then alignment is not asked for. */
  readonly view: Window | null;
  readonly keys: Keyring;
  readonly roots: () => Iterable<Root>;
  readonly plan: () => Plan;
  /** What is hidden now and shown later makes the reader look again. */
  readonly expectOpening?: (element: Element) => void;
}
