import { cases } from '../../src/storage/cases.ts';
import { attempt, type OutboxRow, STORES } from '../../src/storage/database.ts';
import { settings } from '../../src/storage/settings-item.ts';
import browser from './fake-browser.ts';
import { NOON, type SampleLanguage } from './sample-data.ts';
import { sampleCases } from './sample-reports.ts';

// "My reports" in each of its states. ?lang= ?state=

const query = new URL(location.href).searchParams;
const language = (query.get('lang') ?? 'en') as SampleLanguage;
const state = query.get('state') ?? 'list';
const ENDPOINT = 'https://trust.example.org/reports';

const OUTBOX: Readonly<Record<string, Partial<OutboxRow>>> = {
  waiting: { state: 'waiting', attempts: 0 },
  retrying: { state: 'waiting', attempts: 3, status: 503 },
  refused: { state: 'refused', attempts: 1, status: 422 },
  sent: { state: 'sent', attempts: 1, status: 201 },
  held: { state: 'waiting', attempts: 0, endpoint: 'https://before.example.org/reports' },
};

async function fill(): Promise<void> {
  await attempt(async (db) => Promise.all(STORES.map((name) => db.clear(name))));
  if (state === 'empty') return;
  const outbox = OUTBOX[state];
  for (const { known, files } of await sampleCases(language)) {
    const { id } = known.report;
    const row = {
      id,
      endpoint: ENDPOINT,
      state: 'waiting',
      attempts: 0,
      nextAt: NOON,
      status: null,
    } as const;
    await cases.add(known, files, outbox ? { ...row, ...outbox } : null);
  }
  if (state === 'unreadable') {
    await attempt(async (db) => {
      const [row] = await db.getAll('summaries');
      if (row) await db.put('summaries', { ...row, summary: null });
    });
  }
}

function refuse(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

await settings.set({ country: 'IN', ...(OUTBOX[state] ? { endpoint: ENDPOINT } : {}) });
await fill();
// As after a browser that threw the database away.
if (state === 'lost') await browser.storage.local.set({ 'reports.kept': 7 });
if (state === 'full') IDBObjectStore.prototype.put = refuse;
if (state === 'damaged') IDBDatabase.prototype.transaction = refuse;
location.hash = '#reports';
await import('../../src/options/index.tsx');
