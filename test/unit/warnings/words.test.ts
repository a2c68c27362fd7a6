import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { RISK_LEVELS } from '../../../src/core/risk.ts';
import { TACTICS } from '../../../src/core/tactics.ts';
import { explain, type Ground } from '../../../src/warnings/words.ts';
import { PLATFORMS, sampleFindings } from '../../screenshots/sample-data.ts';
import { english } from '../i18n/english.ts';

const findings = sampleFindings('en', '');
const byId = (id: string): Finding => {
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found;
};
const GROUNDS: readonly (Ground | null)[] = [
  ...Object.values(PLATFORMS),
  ...Object.values(PLATFORMS).map((platform) => ({ ...platform, protection: null })),
  null,
];

describe('the tone', () => {
  it('names the rule and the protection where paying outside is forbidden', () => {
    const { title, lost, todo, stay } = explain(byId('discount'), PLATFORMS.forbidden, english);
    expect(title).toBe('You are offered a better price for paying outside eBay');
    expect(lost).toContain('eBay does not allow it, and eBay Money Back Guarantee');
    expect(todo).toBe('Pay only at the checkout of eBay.');
    expect(stay).toBe('I pay only on eBay');
  });
  it('speaks of no breach where it is allowed but unprotected', () => {
    const { lost, stay } = explain(byId('discount'), PLATFORMS.unprotected, english);
    expect(lost).toContain('lets people do this');
    expect(lost).not.toContain('does not allow');
    expect(stay).toBe('I will not do this');
  });
  it('names the odd sign where transfers are normal: a person in place of a company', () => {
    const { lost } = explain(byId('code'), PLATFORMS.business, english);
    expect(lost).toContain('belongs to a person');
    const asked = byId('discount');
    const { payload } = byId('code');
    expect(explain({ ...asked, payload }, PLATFORMS.business, english).lost).toContain('belongs to a person');
    expect(explain(asked, PLATFORMS.business, english).lost).not.toContain('belongs to a person');
  });
  it('claims nothing of a platform it does not know', () => {
    const told = explain(byId('discount'), null, english);
    expect(JSON.stringify(told)).not.toMatch(/eBay|does not allow|protection/u);
    expect(told.title).toContain('this site');
  });
});

describe('the facts', () => {
  it('tell payee, rail and amount of a code in its title and rows', () => {
    const { title, facts, place } = explain(byId('code'), PLATFORMS.forbidden, english);
    expect(title).toBe('This code pays 100.00\u00a0CNY to a private Alipay account');
    expect(facts.map(({ value }) => value)).toEqual(['fkx09…q7', 'Alipay', '100.00\u00a0CNY']);
    expect(place).toBe('In a picture');
  });
  it('name the messenger one is led to', () => {
    const { title, facts } = explain(byId('handoff'), PLATFORMS.forbidden, english);
    expect(title).toBe('You are asked to move this chat to WhatsApp');
    expect(facts).toEqual([{ name: 'Contact', value: 'WhatsApp 0151 2345' }]);
  });
  it('say what may be said about the warning only when it is serious', () => {
    expect(explain(byId('wallet'), null, english).coached).not.toBeNull();
    expect(explain(byId('discount'), null, english).coached).toBeNull();
  });
});

describe('every kind', () => {
  it('has words, on every ground and at every level, with no place left open', () => {
    for (const tactic of TACTICS) {
      for (const level of RISK_LEVELS) {
        for (const ground of GROUNDS) {
          const finding = {
            ...byId('discount'),
            assessment: { level, score: 1, tactics: [tactic], evidence: [] },
          };
          const { title, lost, todo, stay, place, reasons } = explain(finding, ground, english);
          const said = [title, lost, todo, stay, place, reasons[0]?.words];
          expect(said.every((words) => words && words.length > 3 && !words.includes('$'))).toBe(true);
          expect(said.join(' ').toLowerCase()).not.toMatch(/\bsafe\b|scammer|fraudster/u);
        }
      }
    }
  });
});
