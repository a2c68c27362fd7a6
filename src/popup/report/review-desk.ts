import browser from 'webextension-polyfill';
import type { ReportDraft, ReportStored } from '../../messaging/messages.ts';
import { send } from '../../messaging/send.ts';
import type { Circumstances } from '../../reporting/build.ts';
import { handedOver } from '../../reporting/case.ts';
import type { Door } from '../../reporting/doors/door.ts';
import { fromBase64, sha256 } from '../../reporting/package/bytes.ts';
import type { Bundle } from '../../reporting/report.ts';
import type { SourceFile } from '../../reporting/source.ts';
import { cases } from '../../storage/cases.ts';
import { type OwnWords, ownWords } from '../../storage/own-words.ts';
import { showDoor } from './show-door.ts';

/** What the review of a report can ask of the browser and of the background. Nothing of it rejects. */
export interface ReviewDesk {
  identity(): Omit<Circumstances, 'words'>;
  draft(findingId: string): Promise<ReportDraft | null>;
  ownWords(): Promise<OwnWords>;
  keepOwnWords(words: OwnWords): Promise<void>;
  /** Writes to the clipboard; false where the browser does not let us. */
  copy(text: string): Promise<boolean>;
  /** A picture of the visible tab; null where the browser does not allow it. */
  capture(): Promise<SourceFile | null>;
  submit(findingId: string, bundle: Bundle): Promise<ReportStored>;
  /** Leads to a door and notes that the report was handed over. */
  open(door: Door, reportId: string): Promise<void>;
  undo(findingId: string): Promise<{ undone: boolean; sent: boolean }>;
  openReports(): void;
}

export const browserDesk: ReviewDesk = {
  identity: () => ({
    id: crypto.randomUUID(),
    now: Date.now(),
    utcOffset: 0 - new Date().getTimezoneOffset(),
  }),
  async draft(findingId) {
    const answer = await send('report.draft', { findingId });
    return answer.ok ? answer.value : null;
  },
  ownWords: () => ownWords.get(),
  async keepOwnWords(words) {
    await ownWords.set(words);
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  async capture() {
    try {
      const dataUrl = await browser.tabs.captureVisibleTab(await windowOfPage(), { format: 'png' });
      const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
      const bytes = fromBase64(base64);
      if (bytes === null) return null;
      return { mediaType: 'image/png', base64, size: bytes.length, sha256: await sha256(bytes) };
    } catch {
      return null;
    }
  },
  async submit(findingId, bundle) {
    const answer = await send('report.submit', { findingId, bundle });
    return answer.ok ? answer.value : { ok: false, failure: 'unavailable' };
  },
  async open(door, reportId) {
    await cases.change(reportId, handedOver);
    if (door.url !== null) await showDoor(door.url);
  },
  async undo(findingId) {
    const answer = await send('report.undo', { findingId });
    return answer.ok ? answer.value : { undone: false, sent: false };
  },
  openReports() {
    void browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#reports') });
  },
};

/** The window of the page under review; `undefined` (the current one) in the popup that hangs from it. */
async function windowOfPage(): Promise<number | undefined> {
  const tabId = new URL(location.href).searchParams.get('tab');
  return tabId ? (await browser.tabs.get(Number(tabId))).windowId : undefined;
}
