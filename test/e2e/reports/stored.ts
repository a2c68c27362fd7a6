import type { ElementHandle, Page } from 'puppeteer-core';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { circumstances, sampleSource } from '../../unit/reporting/samples.ts';
import type { World } from '../harness/world.ts';

/** Hands a report over as the review does, and answers with its number. */
export async function handIn(world: World): Promise<string> {
  const id = crypto.randomUUID();
  const bundle = buildReport(sampleSource(), DEFAULT_CHOICES, { ...circumstances, id, now: Date.now() });
  const stored = await world.ask('report.submit', { findingId: id, bundle });
  if (!stored.ok) throw new Error(`not stored: ${stored.failure}`);
  return id;
}

/** How far a report is, and its delivery; null = there is none. */
interface Standing {
  readonly report: string | null;
  readonly delivery: string | null;
  readonly attempts: number;
}

/** How far the report with this number is, by the database. */
export function stateOf(world: World, id: string): Promise<Standing> {
  return world.control.evaluate(async (wanted) => {
    const opening = indexedDB.open('tillguard');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = (store: string): Promise<unknown> =>
      new Promise((resolve) => {
        const asked = db.transaction(store).objectStore(store).get(wanted);
        asked.onsuccess = () => resolve(asked.result ?? null);
      });
    const report = (await read('reports')) as { body: { state: string } } | null;
    const row = (await read('outbox')) as { state: string; attempts: number } | null;
    db.close();
    return { report: report?.body.state ?? null, delivery: row?.state ?? null, attempts: row?.attempts ?? 0 };
  }, id);
}

/**
 * Lets a report's waiting end at once: moves its time, and the alarm that the background has asked for, to now.
 * Answers false where there is no alarm (yet), so that a report nobody comes back to is never helped along.
 *
 * @param alarmOrNot wakes the outbox even where nobody has asked for it
 */
export function hurry(world: World, id: string, alarmOrNot = false): Promise<boolean> {
  return world.control.evaluate(
    async (wanted, anyway) => {
      const alarm = await chrome.alarms.get('outbox');
      if (!alarm && !anyway) return false;
      const opening = indexedDB.open('tillguard');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction('outbox', 'readwrite');
      const store = transaction.objectStore('outbox');
      const asked = store.get(wanted);
      asked.onsuccess = () => {
        if (asked.result?.state === 'waiting') store.put({ ...asked.result, nextAt: Date.now() });
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
      await chrome.alarms.create('outbox', { when: Date.now() });
      return true;
    },
    id,
    alarmOrNot,
  );
}

/** Waits until something holds. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, patience = 60_000) {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Ends the background as the browser does when it is idle, at once. Chromium only. */
export async function killBackground({ launched }: World): Promise<void> {
  const session = await launched.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** A page of the extension in a tab of its own. */
export async function ours({ kind, launched }: World, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const url = `${launched.extensionUrl}${path}`;
  await page.goto(url, kind === 'firefox' ? { waitUntil: [] } : {}).catch(() => undefined);
  await page.waitForFunction(() => (document.querySelector('#root')?.children.length ?? 0) > 0, {
    polling: 100,
  });
  return page;
}

/** Waits until the page says so, in front or behind others: those behind draw nothing. */
export async function says(page: Page, wanted: string, timeout = 10_000): Promise<void> {
  const said = () => page.evaluate(() => document.body.textContent ?? '');
  const end = Date.now() + timeout;
  while (!(await said()).includes(wanted)) {
    if (Date.now() > end) throw new Error(`never said "${wanted}" but: ${(await said()).slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Presses a button by its words, as a mouse does. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const found = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted) ?? null,
    { timeout: 15_000, polling: 100 },
    name,
  );
  await (found.asElement() as ElementHandle<HTMLButtonElement> | null)?.click();
}
