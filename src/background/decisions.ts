import type { Finding } from '../core/finding.ts';
import type { Decision } from '../messaging/messages.ts';
import type { FineMatters } from '../storage/fine.ts';
import type { StorageItem } from '../storage/item.ts';
import type { Settings } from '../storage/settings.ts';
import type { TabBook } from './tab-book.ts';
import { decided } from './tab-steps.ts';

export interface Decisions {
  /** Carries out the shopper's decision about a finding of a tab; null when the finding is gone. */
  decide(tabId: number, findingId: string, decision: Decision): Promise<Finding | null>;
  /** Marks a finding as reported. */
  reported(tabId: number, findingId: string): Promise<Finding | null>;
}

/** Remembers what the shopper decides, and tells the tab's pages through `changed`. */
export function createDecisions(
  book: TabBook,
  fine: FineMatters,
  settings: StorageItem<Settings>,
  changed: (tabId: number, finding: Finding, frameId: number) => void,
): Decisions {
  const mark = async (tabId: number, findingId: string, state: Finding['state']): Promise<Finding | null> => {
    const tab = await book.change(tabId, (before) => decided(before, findingId, state));
    const placed = tab.findings[findingId];
    if (!placed) return null;
    changed(tabId, placed.finding, placed.frameId);
    return placed.finding;
  };

  const trust = async (finding: Finding): Promise<void> => {
    const id = finding.party?.id ?? finding.party?.name;
    if (!id || finding.platform === null) return;
    const { trustedSellers } = await settings.get();
    const seller = { platform: finding.platform, id, name: finding.party?.name ?? null, since: Date.now() };
    const others = trustedSellers.filter((other) => other.platform !== seller.platform || other.id !== id);
    await settings.set({ trustedSellers: [...others, seller] });
  };

  const distrust = async (finding: Finding): Promise<void> => {
    const { trustedSellers } = await settings.get();
    const kept = trustedSellers.filter(
      (seller) =>
        seller.platform !== finding.platform ||
        (seller.id !== finding.party?.id && seller.id !== finding.party?.name),
    );
    if (kept.length < trustedSellers.length) await settings.set({ trustedSellers: kept });
  };

  return {
    async decide(tabId, findingId, decision) {
      const finding = (await book.read(tabId)).findings[findingId]?.finding;
      if (!finding) return null;
      if (decision === 'fine') await fine.add(findingId);
      else if (decision === 'trust_seller') await trust(finding);
      else {
        await fine.remove(findingId);
        await distrust(finding);
      }
      const state = decision === 'fine' ? 'fine' : decision === 'trust_seller' ? 'trusted' : 'open';
      const changedFinding = await mark(tabId, findingId, state);
      if (decision === 'fine') return changedFinding;
      // Trust concerns everything that this seller said, not only this one message.
      const others = Object.values((await book.read(tabId)).findings).map((placed) => placed.finding);
      for (const other of others) {
        const sameParty =
          other.party && (other.party.id ?? other.party.name) === (finding.party?.id ?? finding.party?.name);
        const from = decision === 'trust_seller' ? 'open' : 'trusted';
        if (sameParty && other.id !== findingId && other.state === from) await mark(tabId, other.id, state);
      }
      return changedFinding;
    },
    reported: (tabId, findingId) => mark(tabId, findingId, 'reported'),
  };
}
