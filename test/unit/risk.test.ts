import { describe, expect, it } from 'vitest';
import { isAtLeast, maxRisk, RISK_LEVELS } from '../../src/core/risk.ts';

describe('risk levels', () => {
  it('are compared by rank, not as strings', () => {
    // As strings 'high' < 'low' < 'medium' < 'none'.
    expect(RISK_LEVELS.filter((level) => isAtLeast(level, 'medium'))).toEqual(['medium', 'high']);
    expect(maxRisk('low', 'high')).toBe('high');
    expect(maxRisk('none', 'low')).toBe('low');
  });
});
