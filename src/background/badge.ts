import browser from 'webextension-polyfill';
import { maxRisk, type RiskLevel } from '../core/risk.ts';
import type { TabRecord } from './tab-book.ts';

const COLOURS: Readonly<Record<RiskLevel, string>> = {
  none: '#5b6470',
  low: '#5b6470',
  medium: '#b45309',
  high: '#b3261e',
};

/** The number of open findings of a tab, all frames together, and the highest level among them. */
export function tally(tab: TabRecord): { readonly open: number; readonly level: RiskLevel } {
  let open = 0;
  let level: RiskLevel = 'none';
  for (const { finding } of Object.values(tab.findings)) {
    if (finding.state !== 'open') continue;
    open += 1;
    level = maxRisk(level, finding.assessment.level);
  }
  return { open, level };
}

/**
 * Shows the tally on the toolbar: a number and another shape of the icon, or nothing at all. Never a sign that all is
 * well. A tab whose tally did not change is left alone.
 */
export function createToolbar(): (tabId: number, tab: TabRecord) => void {
  const shown = new Map<number, string>();
  return (tabId, tab) => {
    const { open, level } = tally(tab);
    // A browser takes badge and icon back when the tab goes to another address.
    const state = `${open} ${level} ${tab.url}`;
    if (shown.get(tabId) === state) return;
    shown.set(tabId, state);
    // The tab may be closed meanwhile.
    void show(tabId, open, level).catch(() => shown.delete(tabId));
  };
}

async function show(tabId: number, open: number, level: RiskLevel): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: open === 0 ? '' : String(open) });
  if (open > 0) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[level] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  }
  const icon = open === 0 ? 'icons/' : 'icons/attention-';
  await browser.action.setIcon({ tabId, path: { 16: `/${icon}16.png`, 32: `/${icon}32.png` } });
}
