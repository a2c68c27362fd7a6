import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNDO_WINDOW } from '../../../src/background/outbox/outbox.ts';
import { createReports, type ReportPorts } from '../../../src/background/reports.ts';
import type { Platform } from '../../../src/core/platform.ts';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { cases } from '../../../src/storage/cases.ts';
import { attempt, STORES } from '../../../src/storage/database.ts';
import { circumstances, PIXEL, PIXEL_SHA256, sampleFinding, sampleSource } from './samples.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../storage/fake-storage.ts');
  return { default: fakeBrowser() };
});

const ebay = {
  id: 'ebay',
  name: 'eBay',
  pages: [{ kind: 'listing', url: /\/itm\// }],
  ids: (url: URL) => ({ itemId: url.pathname.split('/')[2] ?? '' }),
  report: {
    url: 'https://www.ebay.com/report/{itemId}',
    steps: ['Report'],
    source: 'https://www.ebay.com/help',
    checked: '2026-11-22',
    confidence: 'known',
  },
} as unknown as Platform;

function world(change: Partial<ReportPorts> = {}) {
  const marks: string[] = [];
  const memory = new Map<string, string>();
  const woken: number[] = [];
  const reports = createReports({
    now: () => circumstances.now,
    find: async (id) => (id === 'f1' ? { finding: sampleFinding(), context: [] } : null),
    platform: (id) => (id === 'ebay' ? ebay : null),
    picture: async () => ({ bytes: Uint8Array.from(Buffer.from(PIXEL, 'base64')), mediaType: 'image/png' }),
    listing: async () => ({ title: 'Camera', price: 'US $120.00' }),
    endpoint: async () => null,
    country: async () => 'SG',
    versions: async () => ({ extension: '0.1.0', rules: 'abc' }),
    railNames: () => ({ whatsapp: 'WhatsApp' }),
    mark: async (id, state) => {
      marks.push(`${id} ${state}`);
    },
    remember: async (id, reportId) => {
      if (reportId === null) memory.delete(id);
      else memory.set(id, reportId);
    },
    recall: async (id) => memory.get(id) ?? null,
    wake: (at) => {
      woken.push(at);
    },
    ...change,
  });
  return { reports, marks, memory, woken };
}

const bundle = buildReport(sampleSource(), DEFAULT_CHOICES, circumstances);
const rows = async () => {
  const all = await attempt((db) => db.getAll('outbox'));
  return all.ok ? all.value : null;
};

beforeEach(async () => {
  await attempt((db) => Promise.all(STORES.map((name) => db.clear(name))));
});

describe('the draft of a report', () => {
  it('knows the listing and the door with its address filled in', async () => {
    const draft = await world().reports.draft('f1');
    expect(draft?.door?.url).toBe('https://www.ebay.com/report/1234');
    expect(draft?.source.listing).toMatchObject({ id: '1234', title: 'Camera', price: 'US $120.00' });
    expect(draft).toMatchObject({ country: 'SG', endpoint: null });
  });

  it('carries the picture with its hash, and does without where it cannot be had', async () => {
    const finding = sampleFinding({ kind: 'image', source: 'https://i.ebayimg.com/a.png' });
    const find = async () => ({ finding, context: [] });
    const draft = await world({ find }).reports.draft('f1');
    expect(draft?.source.picture).toEqual({
      mediaType: 'image/png',
      base64: PIXEL,
      size: 70,
      sha256: PIXEL_SHA256,
      drawn: false,
    });
    const none = world({ find, picture: () => Promise.reject(new Error('offline')) });
    expect((await none.reports.draft('f1'))?.source.picture).toBeNull();
  });

  it('is none where the finding is gone', async () => {
    expect(await world().reports.draft('f2')).toBeNull();
  });
});

describe('a submitted report', () => {
  it('is stored as it was shown, and its seller is marked', async () => {
    const { reports, marks, woken } = world();
    expect(await reports.submit('f1', bundle)).toEqual({ ok: true, queued: false });
    const stored = await cases.get(bundle.report.id);
    expect(stored.ok && stored.value?.report).toEqual(bundle.report);
    expect(marks).toEqual(['f1 reported']);
    expect([woken, await rows()]).toEqual([[], []]);
  });

  it('waits in the outbox where an organisation has set its endpoint', async () => {
    const { reports, woken } = world({ endpoint: async () => 'https://trust.example/reports' });
    expect(await reports.submit('f1', bundle)).toEqual({ ok: true, queued: true });
    expect(await rows()).toMatchObject([{ id: bundle.report.id, endpoint: 'https://trust.example/reports' }]);
    expect(new Set(woken)).toEqual(new Set([circumstances.now + UNDO_WINDOW]));
  });

  it('can be taken back, out of the outbox too', async () => {
    const { reports, marks, memory } = world({ endpoint: async () => 'https://trust.example/reports' });
    await reports.submit('f1', bundle);
    expect(await reports.undo('f1')).toEqual({ undone: true, sent: false });
    const list = await cases.list();
    expect([list.ok && list.value.all, await rows()]).toEqual([[], []]);
    expect([marks, memory.size]).toEqual([['f1 reported', 'f1 open'], 0]);
    expect(await reports.undo('f1')).toEqual({ undone: false, sent: false });
  });

  it('says when it had already been sent', async () => {
    const { reports } = world();
    await reports.submit('f1', bundle);
    await cases.change(bundle.report.id, (known) => ({ ...known, state: 'sent' }));
    expect(await reports.undo('f1')).toEqual({ undone: true, sent: true });
  });
});
