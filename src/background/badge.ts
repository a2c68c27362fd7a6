import browser from 'webextension-polyfill';
import { maxRisk, type RiskLevel } from '../core/risk.ts';
import type { TabState } from '../messaging/messages.ts';
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

type Status = TabState['status'];

/** The icon's file names begin so; each state has a shape of its own. */
const SHAPES: Readonly<Record<Status, string>> = {
  watching: '',
  paused: 'paused-',
  unwatched: 'unwatched-',
  unreachable: 'unwatched-',
};

/**
 * Shows on the toolbar what is open in a tab, as a number and another shape of the icon, and whether we look there at
 * all. Never a sign that all is well. A tab of which nothing changed is left alone.
 */
export function createToolbar(
  statusOf: (url: string) => Promise<Status>,
): (tabId: number, tab: TabRecord) => void {
  const shown = new Map<number, string>();
  const show = async (tabId: number, tab: TabRecord): Promise<void> => {
    const { open, level } = tally(tab);
    const status = tab.url === null ? 'watching' : await statusOf(tab.url);
    // A browser takes badge and icon back when the tab goes to another address.
    const state = `${open} ${level} ${status} ${tab.url}`;
    if (shown.get(tabId) === state) return;
    shown.set(tabId, state);
    await browser.action.setBadgeText({ tabId, text: open === 0 ? '' : String(open) });
    if (open > 0) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[level] });
      await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    }
    const icon = `/icons/${open > 0 ? 'attention-' : SHAPES[status]}`;
    await browser.action.setIcon({ tabId, path: { 16: `${icon}16.png`, 32: `${icon}32.png` } });
  };
  // The tab may be closed meanwhile.
  return (tabId, tab) => void show(tabId, tab).catch(() => shown.delete(tabId));
}
