import type { RiskLevel } from './risk.ts';
import type { Tactic } from './tactics.ts';

/** A stretch of the text as the shopper sees it, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One reason for concern. */
export interface Evidence {
  /** What was seen, a key of the weights table. */
  readonly signal: string;
  readonly tactic: Tactic | null;
  /** 0..1, before the table's weight. */
  readonly strength: number;
  readonly span: Span;
  readonly excerpt: string;
}

/** What the evidence amounts to. `level` already respects the sensitivity: `none` means silence. */
export interface Assessment {
  readonly level: RiskLevel;
  /** 0..1, monotone in concern; the thresholds of the sensitivities are points on it. */
  readonly score: number;
  readonly tactics: readonly Tactic[];
  readonly evidence: readonly Evidence[];
}

/** The assessment of something that raises no concern. */
export const NO_CONCERN: Assessment = {
  level: 'none',
  score: 0,
  tactics: [],
  evidence: [],
};
