import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../../src/reporting/build.ts';
import type { Case } from '../../../src/reporting/case.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { searchCases, summaryOf } from '../../../src/reporting/summary.ts';
import { cases } from '../../../src/storage/cases.ts';
import { attempt, closeDatabase, STORES } from '../../../src/storage/database.ts';
import { forgetLost, lostReports } from '../../../src/storage/tally.ts';
import { circumstances, sampleFinding, sampleSource } from '../reporting/samples.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./fake-storage.ts');
  return { default: fakeBrowser() };
});

const original = IDBObjectStore.prototype.put;

function sampleCase(n: number, seller = `Shop ${n}`): { stored: Case; files: Record<string, string> } {
  const finding = sampleFinding({ party: { id: `s${n}`, name: seller, profileUrl: null } });
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const { report, files } = buildReport(sampleSource({ finding }), DEFAULT_CHOICES, {
    ...circumstances,
    id,
    now: circumstances.now + n * 1000,
  });
  return { stored: { report, state: 'stored', notes: [], loss: null, doors: [] }, files: { ...files } };
}

async function add(n: number, seller?: string): Promise<string> {
  const { stored, files } = sampleCase(n, seller);
  expect(await cases.add(stored, files, null)).toEqual({ ok: true, value: null });
  return stored.report.id;
}
const listed = async () => {
  const list = await cases.list();
  return list.ok ? searchCases(list.value.all, { text: '', state: null }).map(({ seller }) => seller) : list;
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await attempt((db) => Promise.all(STORES.map((name) => db.clear(name))));
});

describe('the store of reports', () => {
  it('gives back what was stored, newest first', async () => {
    const id = await add(1);
    await add(2);
    expect(await listed()).toEqual(['Shop 2', 'Shop 1']);
    const { stored, files } = sampleCase(1);
    expect(await cases.get(id)).toEqual({ ok: true, value: stored });
    expect(await cases.files(id)).toEqual({ ok: true, value: files });
  });

  it('survives the end of the background', async () => {
    await add(1);
    await closeDatabase();
    expect(await listed()).toEqual(['Shop 1']);
  });

  it('finds by any word and by state', async () => {
    await add(1, 'Lamp House');
    const id = await add(2, 'Camera Corner');
    await cases.change(id, (known) => ({ ...known, state: 'answered' }));
    const list = await cases.list();
    if (!list.ok) throw new Error('no list');
    const search = (text: string, state: 'answered' | null = null) =>
      searchCases(list.value.all, { text, state }).map(({ seller }) => seller);
    expect(search('camera EBAY')).toEqual(['Camera Corner']);
    expect(search('7700 900123')).toHaveLength(2);
    expect(search('', 'answered')).toEqual(['Camera Corner']);
    expect(search('lamp', 'answered')).toEqual([]);
  });

  it('brings back what was removed, until it is purged', async () => {
    const id = await add(1);
    await cases.remove([id], 1000);
    expect(await listed()).toEqual([]);
    await cases.restore([id]);
    expect(await listed()).toEqual(['Shop 1']);
    await cases.remove([id], 1000);
    expect(await cases.purge(500)).toEqual({ ok: true, value: 0 });
    expect(await cases.purge(2000)).toEqual({ ok: true, value: 1 });
    expect(await cases.get(id)).toEqual({ ok: true, value: null });
    expect(await cases.files(id)).toEqual({ ok: true, value: {} });
  });

  it('keeps all or nothing, and says that there is no room', async () => {
    const { stored, files } = sampleCase(1);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'files') throw new DOMException('no room', 'QuotaExceededError');
      return original.apply(this, args);
    });
    expect(await cases.add(stored, files, null)).toEqual({ ok: false, failure: 'full' });
    put.mockRestore();
    expect(await listed()).toEqual([]);
  });

  it('says that the database cannot be opened', async () => {
    await closeDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await cases.list()).toEqual({ ok: false, failure: 'unavailable' });
    open.mockRestore();
    expect((await cases.list()).ok).toBe(true);
  });

  it('reads around what is broken', async () => {
    await add(1);
    const bad = await add(2);
    await attempt((db) => db.put('reports', { id: bad, body: { report: { format: 'other' } } }));
    await attempt((db) => db.put('summaries', { id: bad, order: 0, summary: 7, removedAt: null }));
    const saved = await cases.salvage();
    expect(saved.ok && [saved.value.all.length, saved.value.unreadable]).toEqual([1, 1]);
    const list = await cases.list();
    expect(list.ok && [list.value.all.length, list.value.unreadable]).toEqual([1, 1]);
    expect(await cases.get(bad)).toEqual({ ok: true, value: null });
  });

  it('mends a diary that is broken', async () => {
    const { stored } = sampleCase(3);
    const broken = {
      ...stored,
      state: 'lost',
      notes: [7, { at: 1, text: 'called' }],
      loss: 'all',
      doors: [1, 'x'],
    };
    await attempt((db) => db.put('reports', { id: stored.report.id, body: broken }));
    expect(await cases.get(stored.report.id)).toEqual({
      ok: true,
      value: { ...stored, state: 'stored', notes: [{ at: 1, text: 'called' }], loss: null, doors: ['x'] },
    });
  });

  it('shows the newest of ten thousand reports in under a second, and finds among all of them', async () => {
    const { stored, files } = sampleCase(1);
    await attempt(async (db) => {
      const transaction = db.transaction(STORES, 'readwrite');
      for (let n = 0; n < 10_000; n++) {
        const id = String(n);
        const summary = { ...summaryOf(stored), id };
        void transaction.objectStore('summaries').put({ id, order: -n, summary, removedAt: null });
        if (n % 100 === 0) void transaction.objectStore('files').put({ id, files });
      }
      await transaction.done;
    });
    await closeDatabase();
    const started = performance.now();
    const first = await cases.list(60);
    const took = performance.now() - started;
    expect(first.ok && first.value.all.map(({ id }) => id).slice(0, 2)).toEqual(['9999', '9998']);
    expect(took).toBeLessThan(1000);
    const list = await cases.list();
    const found = list.ok ? searchCases(list.value.all, { text: 'zelle', state: null }) : [];
    expect(found).toHaveLength(10_000);
  });
});

describe('reports that the browser throws away with a damaged database', () => {
  it('are noticed, counted once, and told until the shopper has read of it', async () => {
    await lostReports();
    await forgetLost();
    const id = await add(1);
    await add(2);
    expect(await lostReports()).toBe(0);
    await attempt((db) => Promise.all(STORES.map((name) => db.clear(name))));
    await add(3);
    expect([await lostReports(), await lostReports()]).toEqual([2, 2]);
    await forgetLost();
    expect(await lostReports()).toBe(0);
    await cases.remove([id, '00000000-0000-4000-8000-000000000003'], 1);
    await cases.purge(2);
    expect(await lostReports()).toBe(0);
  });
});

it('opens a database that a newer version of ours has made', async () => {
  await add(1, 'Shop of tomorrow');
  await closeDatabase();
  const opening = indexedDB.open('tillguard', 9);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
  expect(await listed()).toEqual(['Shop of tomorrow']);
});
