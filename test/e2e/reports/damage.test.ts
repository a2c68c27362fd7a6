import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openWorld, type World } from '../harness/world.ts';
import { handIn, ours, press, says, stateOf, until } from './stored.ts';

const LISTING = 'https://www.ebay.com/itm/123456789012';
const STEER = 'Fees here are too high, just Zelle me directly at 555-0142 and I will knock 10% off';
const SHOP = `<!doctype html><meta charset="utf-8"><title>Lamp | eBay</title><main><h1>Lamp</h1>
  <div class="d-item-description">${STEER}. It was rewired last year and works well.</div></main>`;

describe.each(BROWSERS)('damage in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'tillguard-'));
  const downloads = mkdtempSync(join(tmpdir(), 'tillguard-'));
  let world: World;
  const start = (): Promise<World> =>
    openWorld(kind, 'en', {
      profile,
      preferences: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    });
  beforeAll(async () => {
    world = await start();
  });
  afterAll(async () => {
    await world.close();
    for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
  });

  const reportsPage = async (): Promise<Page> => {
    if (kind === 'chromium') {
      const session = await world.launched.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    return ours(world, 'src/options/index.html#reports');
  };
  /** The numbers of the reports in the file that was saved, which is then removed. */
  const saved = async (): Promise<string[]> => {
    const whole = () =>
      readdirSync(downloads).find(
        (name) => name.endsWith('.zip') && statSync(join(downloads, name)).size > 0,
      );
    await until('saved', () => whole() !== undefined, 20_000);
    const path = join(downloads, whole() ?? '');
    const files = Object.entries(unzipSync(readFileSync(path)));
    rmSync(path);
    return files
      .filter(([name]) => name.endsWith('report.json'))
      .map(([, bytes]) => JSON.parse(strFromU8(bytes)).id)
      .sort();
  };

  // Firefox takes no order to keep less for one extension; filled to the brim it closes the database of whoever fills it.
  it.runIf(kind === 'chromium')(
    'full storage: says that there is no room, saves the report as a file, and keeps what was there',
    async () => {
      const kept = await handIn(world);
      world.put(LISTING, SHOP);
      const tab = await world.open(LISTING);
      const [finding] = await world.findings(LISTING, 1);
      const { tabId } = await world.state(LISTING);
      const page = await ours(world, `src/popup/index.html?review=${finding?.id}&tab=${tabId}`);
      await says(page, 'This is exactly what you hand over');
      await limit(world, 1_000);
      // Chromium asks for the room that is left at most twice a minute.
      await new Promise((resolve) => setTimeout(resolve, 31_000));

      await press(page, 'Report seller');
      await says(page, 'This device has no room left, so the report could not be kept.');
      const list = await reportsPage();
      await press(page, 'Save evidence package');
      expect(await saved()).toHaveLength(1);
      expect((await world.state(LISTING)).findings[0]?.state).toBe('open');

      await says(list, '1 report');
      await press(list, 'Save all as a file');
      expect(await saved()).toEqual([kept]);
      await limit(world);
      for (const one of [page, list, tab]) await one.close();
      expect((await stateOf(world, kept)).report).toBe('stored');
    },
    120_000,
  );

  it('single reports that cannot be read: says how many, and saves the others', async () => {
    const [good, broken] = [await handIn(world), await handIn(world)];
    await inDatabase(
      world,
      async (db, id) => {
        const transaction = db.transaction(['reports', 'summaries'], 'readwrite');
        transaction.objectStore('reports').put({ id, body: { report: 'torn' } });
        transaction.objectStore('summaries').put({ id, order: 0, summary: null, removedAt: null });
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
      },
      broken,
    );
    const list = await reportsPage();
    await says(list, '1 report cannot be read any more.');
    await press(list, 'Save all as a file');
    const numbers = await saved();
    expect(numbers).toContain(good);
    expect(numbers).not.toContain(broken);
    await list.close();
  }, 60_000);

  it('a database whose list is gone: says so, and saves what can still be read', async () => {
    const good = await handIn(world);
    await rebuildWithoutList(world, good);
    const page = await reportsPage();
    await says(page, 'Your reports cannot be opened: the browser’s storage is damaged or switched off.');
    await press(page, 'Save what can still be read');
    expect(await saved()).toEqual([good]);
    await page.close();
    await world.control.evaluate(() => indexedDB.deleteDatabase('tillguard'));
  }, 60_000);

  it('files that are garbage: the browser throws them away in silence, and we tell', async () => {
    await world.control.evaluate(() => chrome.storage.local.clear());
    for (let n = 0; n < 3; n += 1) await handIn(world);
    await world.close();
    const files = allIn(profile).filter((path) =>
      kind === 'chromium'
        ? path.includes('chrome-extension') && path.includes('leveldb')
        : path.endsWith('.sqlite') && path.includes('moz-extension') && !path.includes('^'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) overwrite(path);

    world = await start();
    const page = await reportsPage();
    await says(page, 'Reports that were kept here are gone (3)');
    await press(page, 'OK');
    const next = await handIn(world);
    expect((await stateOf(world, next)).report).toBe('stored');
    await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never).catch(() => undefined);
    await says(page, '1 report');
    expect(await page.evaluate(() => document.body.textContent?.includes('are gone'))).toBe(false);
  }, 120_000);
});

/** Leaves no room for one more report, or lifts that limit again. */
async function limit({ control, launched }: World, quotaSize?: number): Promise<void> {
  const session = await control.createCDPSession();
  const origin = launched.extensionUrl.slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

/** Runs something on the database, in a page of the extension. It must stand alone. */
async function inDatabase(
  world: World,
  work: (db: IDBDatabase, id: string) => Promise<void>,
  id = '',
): Promise<void> {
  await world.control.evaluate(
    `(async () => {
      const opening = indexedDB.open('tillguard');
      const db = await new Promise((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      try { await (${work})(db, ${JSON.stringify(id)}); } finally { db.close(); }
    })()`,
  );
}

/** Makes the database anew with the reports alone, as if the rest had been lost. */
function rebuildWithoutList(world: World, id: string): Promise<void> {
  return world.control.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const before = await settled(indexedDB.open('tillguard'));
    const row: unknown = await settled(before.transaction('reports').objectStore('reports').get(wanted));
    before.close();
    await settled(indexedDB.deleteDatabase('tillguard'));
    const opening = indexedDB.open('tillguard', 2);
    opening.onupgradeneeded = () => {
      const reports = opening.result.createObjectStore('reports', { keyPath: 'id' });
      reports.put(row);
      reports.put({ id: 'torn', body: null });
    };
    (await settled(opening)).close();
  }, id);
}

function allIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? allIn(path) : entry.isFile() ? [path] : [];
  });
}

/** Every byte of it. */
function overwrite(path: string): void {
  const junk = Buffer.alloc(statSync(path).size, 0x5a);
  const file = openSync(path, 'r+');
  writeSync(file, junk, 0, junk.length, 0);
  closeSync(file);
}
