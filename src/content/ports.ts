import type { Finding } from '../core/finding.ts';
import type { Briefing, Decision } from '../messaging/messages.ts';

/** What the shopper asked for by a press inside a warning. */
export interface WarningAct {
  readonly kind: 'decide' | 'report' | 'reveal';
  readonly findingId: string;
  /** For `decide` alone. */
  readonly decision?: Decision;
}

export interface WarningsOptions {
  readonly document: Document;
  /** Everything on the page disappears when it aborts. */
  readonly signal: AbortSignal;
  readonly briefing: Briefing;
  readonly act: (action: WarningAct) => void;
}

/** The warnings of one frame, as `warnings/warnings.ts` offers them. None of these throws. */
export interface Warnings {
  /** Shows a finding beside the element it stands on; a finding already shown moves to the new anchor. */
  show(finding: Finding, anchor: Element): void;
  /** A finding changed (decided, reported, more evidence); unknown ids are ignored. */
  update(finding: Finding): void;
  /** What was observed is no longer there (node re-used, text changed): a warning that stood on it alone goes away. */
  forget(observationId: string): void;
  briefed(briefing: Briefing): void;
  stop(): void;
}

export type CreateWarnings = (options: WarningsOptions) => Warnings;
