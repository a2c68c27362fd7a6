import browser from 'webextension-polyfill';
import type { Knowledge } from '../core/knowledge.ts';
import type { ToBackground } from '../messaging/messages.ts';
import type { Bundle } from '../reporting/report.ts';
import { cases } from '../storage/cases.ts';
import { readPolicy } from '../storage/policy.ts';
import { settings } from '../storage/settings-item.ts';
import type { Decisions } from './decisions.ts';
import { createOutbox } from './outbox/outbox.ts';
import { startOutbox, wakeOutbox } from './outbox/start.ts';
import { seenListing } from './report-listing.ts';
import { reportPicture } from './report-picture.ts';
import { createReports } from './reports.ts';
import { rulesVersion } from './rules-version.ts';
import type { TabBook } from './tab-book.ts';

type Names = 'report.draft' | 'report.submit' | 'report.undo' | 'report.send';
type ReportHandlers = {
  readonly [N in Names]: (body: ToBackground[N][0]) => Promise<ToBackground[N][1]>;
};

/** Removed reports are forgotten for good when nobody can press "undo" any more. */
const KEEP_REMOVED = 60_000;
const MEMORY = 'reported';

/**
 * Wires reports and their delivery to the browser and to the findings of the tabs. To be called in the background's
 * first turn: it listens to the alarm of the outbox.
 */
export function openReportDesk(book: TabBook, decisions: Decisions, knowledge: Knowledge): ReportHandlers {
  const endpoint = async (): Promise<string | null> =>
    (await readPolicy()).endpoint ?? (await settings.get()).endpoint;

  const wake = (at: number | null): void => wakeOutbox(() => void outbox.flush(), at, Date.now());
  const outbox = createOutbox({
    now: Date.now,
    random: Math.random,
    send: (address, init) => fetch(address, init),
    endpoint,
    load: loadBundle,
    sent: async (id) => {
      await cases.change(id, (known) => ({
        ...known,
        state: known.state === 'answered' ? 'answered' : 'sent',
      }));
    },
    wake,
  });

  const reports = createReports({
    now: Date.now,
    find: async (findingId) => {
      const tabId = await book.tabOf(findingId);
      if (tabId === null) return null;
      const tab = await book.read(tabId);
      const finding = tab.findings[findingId]?.finding;
      if (!finding) return null;
      const talk = finding.conversation === null ? undefined : tab.conversations[finding.conversation];
      return { finding, context: talk?.recent ?? [] };
    },
    platform: (id) => knowledge.platforms.find((platform) => platform.id === id) ?? null,
    railNames: (ids) =>
      Object.fromEntries(
        knowledge.rails.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]),
      ),
    picture: reportPicture,
    listing: async ({ id, pageUrl }, { listing }) => {
      const tabId = await book.tabOf(id);
      return tabId === null ? { title: null, price: null } : seenListing(tabId, pageUrl, listing);
    },
    endpoint,
    country: async () => (await settings.get()).country,
    versions: async () => ({
      extension: browser.runtime.getManifest().version,
      rules: await rulesVersion(knowledge),
    }),
    mark: async (findingId, state) => {
      const tabId = await book.tabOf(findingId);
      if (tabId === null) return;
      if (state === 'reported') await decisions.reported(tabId, findingId);
      else await decisions.decide(tabId, findingId, 'reopen');
    },
    remember: async (findingId, reportId) => {
      const key = `${MEMORY}.${findingId}`;
      const { session } = browser.storage;
      await (reportId === null ? session.remove(key) : session.set({ [key]: reportId })).catch(
        () => undefined,
      );
    },
    recall: async (findingId) => {
      const key = `${MEMORY}.${findingId}`;
      const known = (await browser.storage.session.get(key).catch(() => ({}))) as Record<string, unknown>;
      const id = known[key];
      return typeof id === 'string' ? id : null;
    },
    wake,
  });

  startOutbox(outbox);
  void cases.purge(Date.now() - KEEP_REMOVED);
  return {
    'report.draft': ({ findingId }) => reports.draft(findingId),
    'report.submit': ({ findingId, bundle }) => reports.submit(findingId, bundle),
    'report.undo': ({ findingId }) => reports.undo(findingId),
    'report.send': async ({ reportId }) => {
      const row = await outbox.resend(reportId);
      void outbox.flush();
      return row.ok && row.value !== null;
    },
  };
}

async function loadBundle(id: string): Promise<Bundle | null> {
  const [known, files] = await Promise.all([cases.get(id), cases.files(id)]);
  return known.ok && known.value && files.ok ? { report: known.value.report, files: files.value } : null;
}
