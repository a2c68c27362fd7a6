import { describe, expect, it, vi } from 'vitest';
import { finding } from './observations.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { EMPTY_TAB } = await import('../../../src/background/tab-book.ts');
const steps = await import('../../../src/background/tab-steps.ts');
const { tally } = await import('../../../src/background/badge.ts');

describe('what a tab remembers', () => {
  it('folds repeats of a matter into the first and keeps what was decided', () => {
    let tab = steps.found(EMPTY_TAB, finding('a'), 0);
    tab = steps.decided(tab, 'a', 'fine');
    tab = steps.found(tab, finding('a', { observationIds: ['o-2'], seenAt: 2000 }), 0);
    expect(Object.keys(tab.findings)).toEqual(['a']);
    expect(tab.findings['a']?.finding).toMatchObject({
      observationIds: ['o-a', 'o-2'],
      seenAt: 1000,
      state: 'fine',
    });
  });

  it('forgets a frame’s findings when the frame leaves, and no other frame’s', () => {
    let tab = steps.found(EMPTY_TAB, finding('a'), 0);
    tab = steps.found(tab, finding('b'), 7);
    expect(Object.keys(steps.left(tab, 7).findings)).toEqual(['a']);
    expect(steps.left(tab, 99)).toBe(tab);
  });

  it('starts anew in another document', () => {
    const tab = steps.heard(
      steps.found({ ...EMPTY_TAB, url: 'https://a.example/' }, finding('a'), 0),
      'c1',
      { seen: 1 },
      { from: 'counterpart', text: 'hi', displayedTime: null },
    );
    expect(steps.arrived(tab, 'https://b.example/', true)).toMatchObject({ findings: {}, conversations: {} });
  });

  it('counts from the beginning when the same address is read anew, and not when it says hello again', () => {
    const url = 'https://a.example/';
    let tab = steps.looked({ ...EMPTY_TAB, url }, { texts: 4, images: 1 }, 5);
    tab = steps.found(tab, finding('a'), 0);
    expect(steps.arrived(tab, url, false)).toBe(tab);
    expect(steps.arrived(tab, url, true)).toMatchObject({ findings: {}, looked: { texts: 0, images: 0 } });
  });

  it('bounds conversations, their turns and the findings', () => {
    let tab = EMPTY_TAB;
    for (let i = 0; i < 60; i += 1) {
      tab = steps.heard(tab, `c${i}`, { i }, { from: 'self', text: 'x'.repeat(9000), displayedTime: null });
      for (let turn = 0; turn < 40; turn += 1)
        tab = steps.heard(tab, 'busy', {}, { from: 'self', text: String(turn), displayedTime: null });
    }
    for (let i = 0; i < 400; i += 1) tab = steps.found(tab, finding(`f${i}`), 0);
    expect(Object.keys(tab.conversations).length).toBeLessThanOrEqual(24);
    expect(tab.conversations['busy']?.recent.map((said) => said.text).at(-1)).toBe('39');
    expect(tab.conversations['busy']?.recent.length).toBeLessThanOrEqual(24);
    expect(Object.keys(tab.findings).length).toBe(200);
    expect(JSON.stringify(tab).length).toBeLessThan(1_500_000);
  });

  it('counts open findings only, and names the highest level among them', () => {
    let tab = steps.found(EMPTY_TAB, finding('a'), 0);
    const high = { level: 'high', score: 1, tactics: [], evidence: [] } as const;
    tab = steps.found(tab, finding('b', { assessment: high }), 3);
    expect(tally(tab)).toEqual({ open: 2, level: 'high' });
    expect(tally(steps.decided(tab, 'b', 'fine'))).toEqual({ open: 1, level: 'medium' });
    expect(tally(steps.decided(steps.decided(tab, 'b', 'fine'), 'a', 'reported'))).toEqual({
      open: 0,
      level: 'none',
    });
  });
});
