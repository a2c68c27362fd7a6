import type { Finding } from '../core/finding.ts';
import { riskRank } from '../core/risk.ts';

/** A finding as this frame shows it: where it stands and what the shopper has done with its warning so far. */
export interface Entry {
  finding: Finding;
  /** By observation: the elements it stands on; the last one set is where the warning is. */
  readonly anchors: Map<string, Element>;
  view: 'mark' | 'card';
  /** The reasons and other choices are open. */
  more: boolean;
  /** The shopper went on once in spite of the stop: no second stop on this matter. */
  passed: boolean;
  uncovered: boolean;
  /** A decision was taken here a moment ago, and can be undone here. */
  undoable: boolean;
  /** Something was drawn before: nothing moves again. */
  drawn: boolean;
}

/** Begins an entry: mild findings as a quiet mark, others as a card. */
export function newEntry(finding: Finding): Entry {
  return {
    finding,
    anchors: new Map(),
    view: riskRank(finding.assessment.level) > riskRank('low') && finding.state === 'open' ? 'card' : 'mark',
    more: false,
    passed: false,
    uncovered: false,
    undoable: false,
    drawn: false,
  };
}

/** Where the warning stands: the last anchor that is still in the page. */
export function anchorOf(entry: Entry): Element | null {
  return [...entry.anchors.values()].findLast((anchor) => anchor.isConnected) ?? null;
}

/** Whether the shopper has put the matter aside: nothing is shown of it but, for a moment, the way back. */
export function isAside({ finding }: Pick<Entry, 'finding'>): boolean {
  return finding.state === 'fine' || finding.state === 'trusted';
}

/** Whether following this matter meets the stop; once, and no second time. */
export function isSerious({ finding, passed }: Pick<Entry, 'finding' | 'passed'>): boolean {
  return finding.assessment.level === 'high' && !isAside({ finding }) && !passed;
}

/** Whether its pictures lie under a cover. */
export function isCovered(entry: Entry, coverCodes: boolean): boolean {
  const { codes, assessment } = entry.finding;
  const grave = riskRank(assessment.level) >= riskRank('medium');
  return coverCodes && codes.length > 0 && grave && !isAside(entry) && !entry.uncovered;
}

/** Takes what was told anew of a finding; one that became graver is opened again. */
export function renew(entry: Entry, finding: Finding): void {
  const graver = riskRank(finding.assessment.level) > riskRank(entry.finding.assessment.level);
  const reopened = isAside(entry) && finding.state === 'open';
  const settled = finding.state === 'reported' && entry.finding.state !== 'reported';
  entry.finding = finding;
  if (!isAside(entry)) entry.undoable = false;
  if (settled) entry.view = 'mark';
  if ((graver && riskRank(finding.assessment.level) > riskRank('low')) || reopened) {
    entry.view = riskRank(finding.assessment.level) > riskRank('low') ? 'card' : 'mark';
  }
}

/** Only one card is open at a time: a new one comes forward unless the open one is graver. */
export function comesForward(entry: Entry, open: Entry | null): boolean {
  if (entry.view !== 'card' || isAside(entry)) return false;
  if (open === null || open === entry) return true;
  return riskRank(entry.finding.assessment.level) >= riskRank(open.finding.assessment.level);
}
