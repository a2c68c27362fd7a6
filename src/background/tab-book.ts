import browser from 'webextension-polyfill';
import type { ConversationMemory } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { Speaker } from '../core/observation.ts';
import { type Looked, NOTHING_LOOKED } from '../messaging/messages.ts';

/** A message that was seen, kept for the report's context. */
export interface SeenText {
  readonly from: Speaker;
  readonly text: string;
  readonly displayedTime: string | null;
}

export interface Conversation {
  readonly memory: ConversationMemory;
  /** The last messages, oldest first. */
  readonly recent: readonly SeenText[];
}

/** A finding and the frame it stands in. */
export interface Placed {
  readonly finding: Finding;
  readonly frameId: number;
}

/** All that is known of one tab. Plain JSON: it outlives the background in session storage and is forgotten with the tab. */
export interface TabRecord {
  readonly url: string | null;
  /** Frame id -> the address it said hello from. */
  readonly frames: Readonly<Record<number, string>>;
  readonly looked: Looked;
  readonly findings: Readonly<Record<string, Placed>>;
  readonly conversations: Readonly<Record<string, Conversation>>;
  /** The shopper asked to check this one page, whatever site it is. */
  readonly checkedOnce: boolean;
}

export const EMPTY_TAB: TabRecord = {
  url: null,
  frames: {},
  looked: NOTHING_LOOKED,
  findings: {},
  conversations: {},
  checkedOnce: false,
};

export interface TabBook {
  read(tabId: number): Promise<TabRecord>;
  /** Changes are made one after the other per tab, so that two frames never overwrite each other. */
  change(tabId: number, step: (tab: TabRecord) => TabRecord): Promise<TabRecord>;
  forget(tabId: number): Promise<void>;
  /** The tab that holds a finding, if any. */
  tabOf(findingId: string): Promise<number | null>;
}

const PREFIX = 'tab.';

/**
 * Keeps the record of each tab in memory and, as the background may be killed at any time, in session storage.
 *
 * @param changed is told after each change, e.g. to set the badge
 */
export function createTabBook(changed: (tabId: number, tab: TabRecord) => void): TabBook {
  const records = new Map<number, TabRecord>();
  const queues = new Map<number, Promise<unknown>>();
  const saving = new Set<number>();
  const unsaved = new Set<number>();

  const read = async (tabId: number): Promise<TabRecord> => {
    const known = records.get(tabId);
    if (known) return known;
    const key = `${PREFIX}${tabId}`;
    const stored = (await browser.storage.session.get(key).catch(() => ({}))) as Record<string, TabRecord>;
    const record = records.get(tabId) ?? stored[key] ?? EMPTY_TAB;
    records.set(tabId, record);
    return record;
  };

  /**
   * Writes a tab's record, at once but in nobody's way: one write at a time per tab, and what changed meanwhile goes
   * with the next. Full session storage costs the memory of a killed background, never a warning.
   */
  const save = (tabId: number): void => {
    if (saving.has(tabId)) {
      unsaved.add(tabId);
      return;
    }
    const record = records.get(tabId);
    if (!record) return;
    saving.add(tabId);
    const written = browser.storage.session.set({ [`${PREFIX}${tabId}`]: record });
    void written
      .catch(() => undefined)
      .then(() => {
        saving.delete(tabId);
        if (unsaved.delete(tabId)) save(tabId);
      });
  };

  const change: TabBook['change'] = (tabId, step) => {
    const turn = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
      const before = await read(tabId);
      const after = step(before);
      if (after === before) return after;
      records.set(tabId, after);
      changed(tabId, after);
      save(tabId);
      return after;
    });
    queues.set(
      tabId,
      turn.catch(() => undefined),
    );
    return turn;
  };

  return {
    read,
    change,
    async forget(tabId) {
      records.delete(tabId);
      queues.delete(tabId);
      unsaved.delete(tabId);
      await browser.storage.session.remove(`${PREFIX}${tabId}`).catch(() => undefined);
    },
    async tabOf(findingId) {
      const stored = (await browser.storage.session.get(null).catch(() => ({}))) as Record<string, unknown>;
      const ids = new Set([
        ...records.keys(),
        ...Object.keys(stored)
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => Number(key.slice(PREFIX.length))),
      ]);
      for (const tabId of ids) {
        if ((await read(tabId)).findings[findingId]) return tabId;
      }
      return null;
    },
  };
}
