import type { ConversationMemory } from '../core/engine.ts';
import { EMPTY_MEMORY } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { Looked } from '../messaging/messages.ts';
import { type Conversation, EMPTY_TAB, type SeenText, type TabRecord } from './tab-book.ts';

/** Bounds of what one tab remembers. */
const MAX_FINDINGS = 200;
const MAX_FRAMES = 100;
const MAX_CONVERSATIONS = 24;
const MAX_RECENT = 24;
const MAX_RECENT_LENGTH = 2000;

/**
 * The top document was left for another: everything about it is forgotten.
 *
 * @param anew the document is read from its beginning; false where one that is being read only says hello again
 */
export function arrived(tab: TabRecord, url: string, anew: boolean): TabRecord {
  if (tab.url === url && !anew) return tab;
  return { ...EMPTY_TAB, url, checkedOnce: tab.checkedOnce && tab.url === url };
}

/** Everything on the page is to be judged anew: with another sensitivity, the old judgements mean nothing. */
export function reconsidered(tab: TabRecord): TabRecord {
  return { ...tab, findings: {}, conversations: {}, looked: EMPTY_TAB.looked };
}

/** A frame said hello from an address. */
export function greeted(tab: TabRecord, frameId: number, url: string): TabRecord {
  if (tab.frames[frameId] === url) return tab;
  const frames = Object.entries({ ...tab.frames, [frameId]: url }).slice(-MAX_FRAMES);
  return { ...tab, frames: Object.fromEntries(frames) };
}

/** A frame left an address: its findings are no longer on screen. Conversations stay, the shopper may come back to them. */
export function left(tab: TabRecord, frameId: number): TabRecord {
  const kept = Object.entries(tab.findings).filter(([, placed]) => placed.frameId !== frameId);
  if (kept.length === Object.keys(tab.findings).length) return tab;
  return { ...tab, findings: Object.fromEntries(kept) };
}

/** Adds a finding, or folds its observations into the one that is there. The oldest go when there are too many. */
export function found(tab: TabRecord, finding: Finding, frameId: number): TabRecord {
  const known = tab.findings[finding.id]?.finding;
  const merged: Finding = known
    ? {
        ...finding,
        observationIds: [...new Set([...known.observationIds, ...finding.observationIds])].slice(-50),
        seenAt: known.seenAt,
        state: known.state,
      }
    : finding;
  const entries = Object.entries({ ...tab.findings, [finding.id]: { finding: merged, frameId } });
  return { ...tab, findings: Object.fromEntries(entries.slice(-MAX_FINDINGS)) };
}

/** Replaces a finding that is there; a no-op for one that is not. */
export function decided(tab: TabRecord, findingId: string, state: Finding['state']): TabRecord {
  const placed = tab.findings[findingId];
  if (!placed || placed.finding.state === state) return tab;
  const finding = { ...placed.finding, state };
  return { ...tab, findings: { ...tab.findings, [findingId]: { ...placed, finding } } };
}

/** What the conversation remembers so far. */
export function memoryOf(tab: TabRecord, key: string | null): ConversationMemory {
  return key === null ? EMPTY_MEMORY : (tab.conversations[key]?.memory ?? EMPTY_MEMORY);
}

/** Notes a message and what the conversation now remembers; the conversations least lately heard go first. */
export function heard(
  tab: TabRecord,
  key: string | null,
  memory: ConversationMemory,
  said: SeenText | null,
): TabRecord {
  if (key === null) return tab;
  const { [key]: before, ...others } = tab.conversations;
  const recent = before?.recent ?? [];
  const after: Conversation = {
    memory,
    recent:
      said === null
        ? recent
        : [...recent, { ...said, text: said.text.slice(0, MAX_RECENT_LENGTH) }].slice(-MAX_RECENT),
  };
  const entries = [...Object.entries(others), [key, after] as const].slice(-MAX_CONVERSATIONS);
  return { ...tab, conversations: Object.fromEntries(entries) };
}

/** Counts what was looked at. */
export function looked(tab: TabRecord, more: Partial<Looked>, now: number): TabRecord {
  const { texts, links, images, unread } = tab.looked;
  return {
    ...tab,
    looked: {
      texts: texts + (more.texts ?? 0),
      links: links + (more.links ?? 0),
      images: images + (more.images ?? 0),
      unread: unread + (more.unread ?? 0),
      at: now,
    },
  };
}
