import { type Assessment, type Evidence, NO_CONCERN } from './evidence.ts';
import { maxRisk, type RiskLevel, type Sensitivity } from './risk.ts';
import type { Tactic } from './tactics.ts';
import { BARE, KIN, type Signal, THRESHOLDS, WEIGHTS } from './weights.ts';

/** Evidence this weak does not raise the level by itself. */
const LEVEL_SHARE = 0.34;

/** One reason for concern on its way to an assessment. */
export interface Reason {
  readonly signal: Signal;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
  /** In place of the table's, where a language names its own. */
  readonly tactic?: Tactic;
}

/** Many reasons that something silenced say no more than one. */
const FAINT = 0.21;

const tacticOf = ({ signal, tactic }: Reason): Tactic => tactic ?? WEIGHTS[signal].tactic;

/** The score of several reasons, 0..1. */
export function combine(reasons: readonly Reason[]): number {
  let doubt = 1;
  let kin = 0;
  let faint = 0;
  const said = new Set(reasons.filter(({ signal }) => !BARE.has(signal)).map(tacticOf));
  for (const reason of reasons) {
    const { signal, strength } = reason;
    if (BARE.has(signal) && said.has(tacticOf(reason))) continue;
    const sure = WEIGHTS[signal].weight * strength;
    if (KIN.has(signal)) kin = Math.max(kin, sure);
    else if (strength < FAINT) faint = Math.max(faint, sure);
    else doubt *= 1 - sure;
  }
  return 1 - doubt * (1 - kin) * (1 - faint);
}

/** Turns reasons into an assessment at a sensitivity. `text` is the original, for the excerpts. */
export function assess(text: string, reasons: readonly Reason[], sensitivity: Sensitivity): Assessment {
  const score = combine(reasons);
  if (score < THRESHOLDS[sensitivity]) return score === 0 ? NO_CONCERN : { ...NO_CONCERN, score };
  const evidence: Evidence[] = [];
  const tactics = new Set<Tactic>();
  let level: RiskLevel = 'low';
  for (const { signal, strength, start, end, tactic } of reasons) {
    const weight = WEIGHTS[signal];
    if (strength * weight.weight < 0.1) continue;
    const kind = tactic ?? weight.tactic;
    tactics.add(kind);
    if (strength * weight.weight >= LEVEL_SHARE) level = maxRisk(level, weight.level);
    evidence.push({ signal, tactic: kind, strength, span: { start, end }, excerpt: text.slice(start, end) });
  }
  // Who asked for few warnings wants none of a mere change of channel.
  if (sensitivity === 'low' && level === 'low') return { ...NO_CONCERN, score };
  return { level, score, tactics: [...tactics], evidence };
}
