import type { Knowledge } from '../core/knowledge.ts';
import type { TabState } from '../messaging/messages.ts';
import type { Settings } from '../storage/settings.ts';
import { pagePlatform, whereabouts } from './briefings.ts';
import type { TabRecord } from './tab-book.ts';

/** What the popup shows of a tab. @param now milliseconds since the epoch @param spoken the language of the interface, BCP 47 */
export function stateOf(
  tabId: number,
  url: string | null,
  tab: TabRecord,
  knowledge: Knowledge,
  settings: Settings,
  now: number,
  spoken: string,
): TabState {
  const address = url ?? '';
  const where = whereabouts(knowledge, settings, address, address, now);
  return {
    tabId,
    url,
    host: where.host,
    platform: where.platform ? pagePlatform(where.platform, where.pageKind, address, spoken) : null,
    status: where.status,
    pausedUntil: where.pausedUntil,
    looked: tab.looked,
    findings: Object.values(tab.findings)
      .map((placed) => placed.finding)
      .sort((a, b) => b.seenAt - a.seenAt),
  };
}
