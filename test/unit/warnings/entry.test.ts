import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../../src/core/risk.ts';
import { comesForward, isAside, isCovered, isSerious, newEntry, renew } from '../../../src/warnings/entry.ts';
import { sampleFindings } from '../../screenshots/sample-data.ts';

const [handoff, discount, code, wallet] = sampleFindings('en', '').map((finding) => newEntry(finding));
const all = { handoff, discount, code, wallet };
type Name = keyof typeof all;

function fresh(name: Name) {
  const entry = all[name];
  if (!entry) throw new Error(name);
  return newEntry(entry.finding);
}

describe('an entry', () => {
  it('begins as a mark when mild, else as a card', () => {
    expect(fresh('handoff').view).toBe('mark');
    expect(fresh('discount').view).toBe('card');
  });
  it('stays small once decided on elsewhere', () => {
    expect(newEntry({ ...fresh('wallet').finding, state: 'reported' }).view).toBe('mark');
  });
  it('stops what follows only when serious, open and not gone on with', () => {
    const entry = fresh('wallet');
    expect(isSerious(entry)).toBe(true);
    expect(isSerious(fresh('code'))).toBe(false);
    entry.passed = true;
    expect(isSerious(entry)).toBe(false);
  });
  it('covers codes of grave findings until uncovered, unless the shopper wants no covers', () => {
    const entry = fresh('code');
    expect(isCovered(entry, true)).toBe(true);
    expect(isCovered(entry, false)).toBe(false);
    entry.uncovered = true;
    expect(isCovered(entry, true)).toBe(false);
    expect(isCovered(fresh('discount'), true)).toBe(false);
  });
  it('opens again when it grows graver, and not when it only repeats', () => {
    const entry = fresh('discount');
    entry.view = 'mark';
    renew(entry, entry.finding);
    expect(entry.view).toBe('mark');
    const graver: RiskLevel = 'high';
    renew(entry, { ...entry.finding, assessment: { ...entry.finding.assessment, level: graver } });
    expect(entry.view).toBe('card');
  });
  it('shrinks to its mark once it was reported', () => {
    const entry = fresh('discount');
    renew(entry, { ...entry.finding, state: 'reported' });
    expect(entry.view).toBe('mark');
  });
  it('is aside once fine or trusted', () => {
    const entry = fresh('discount');
    renew(entry, { ...entry.finding, state: 'trusted' });
    expect(isAside(entry)).toBe(true);
    expect(comesForward(entry, null)).toBe(false);
  });
});

describe('the one open card', () => {
  it('gives way to an equal or graver one, never to a milder', () => {
    expect(comesForward(fresh('wallet'), fresh('discount'))).toBe(true);
    expect(comesForward(fresh('code'), fresh('discount'))).toBe(true);
    expect(comesForward(fresh('discount'), fresh('wallet'))).toBe(false);
    expect(comesForward(fresh('handoff'), null)).toBe(false);
  });
});
