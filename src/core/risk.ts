/** How much a message, link or code endangers the payment. Ordered; compare with {@link riskRank}, never as strings. */
export const RISK_LEVELS = ['none', 'low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** How readily the shopper wants to be warned. */
export const SENSITIVITIES = ['low', 'balanced', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The rank of a level: none 0, low 1, medium 2, high 3. */
export function riskRank(level: RiskLevel): number {
  return RISK_LEVELS.indexOf(level);
}

/** Whether `level` is `floor` or above. */
export function isAtLeast(level: RiskLevel, floor: RiskLevel): boolean {
  return riskRank(level) >= riskRank(floor);
}

/** The higher of two levels. */
export function maxRisk(a: RiskLevel, b: RiskLevel): RiskLevel {
  return riskRank(a) >= riskRank(b) ? a : b;
}
