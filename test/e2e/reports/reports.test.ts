import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { circumstances } from '../../unit/reporting/samples.ts';
import { BROWSERS, openWorld, type World } from '../harness/world.ts';

const ADDRESS = 'https://www.ebay.com/mesg/conversation';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Messages</title><main><section><ol class="x1">${[
  'Hello, it is still for sale',
  'eBay takes too much, just Zelle me directly at 555-0142 and I will knock 10% off',
]
  .map((text) => `<li class="k9 left"><div class="b7">${text}</div><time>10:02</time></li>`)
  .join('')}</ol><textarea aria-label="Reply"></textarea></section></main>`;

describe.each(BROWSERS)('a report in %s', (kind) => {
  let world: World;
  let finding: Finding;

  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(ADDRESS, PAGE);
    await world.open(ADDRESS);
    const [found] = await world.findings(ADDRESS, 1);
    if (!found) throw new Error('no finding to report');
    finding = found;
  });
  afterAll(() => world.close());

  /** A page of the extension in a tab of its own. */
  async function ours(path: string): Promise<Page> {
    const page = await world.launched.browser.newPage();
    const url = `${world.launched.extensionUrl}${path}`;
    await page.goto(url, kind === 'firefox' ? { waitUntil: [] } : {}).catch(() => undefined);
    await page.waitForFunction(() => (document.querySelector('#root')?.children.length ?? 0) > 0, {
      polling: 100,
    });
    return page;
  }
  const press = (page: Page, name: string): Promise<void> =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
      if (!button) throw new Error(`no button ${wanted}`);
      button.click();
    }, name);
  const says = (page: Page, wanted: string): Promise<unknown> =>
    page.waitForFunction(
      (text) => document.body.textContent?.includes(text),
      { timeout: 8000, polling: 100 },
      wanted,
    );

  it('is made with one press, found again, and taken back; and not one byte leaves', async () => {
    const { tabId } = await world.state(ADDRESS);
    const before = world.served.asked.length;
    const review = await ours(`src/popup/index.html?review=${finding.id}&tab=${tabId}`);
    await says(review, 'This is exactly what you hand over');
    await says(review, 'just Zelle me directly');
    await press(review, 'Report seller');
    await says(review, 'Report kept.');
    await says(review, 'Now on eBay');
    const state = await world.state(ADDRESS);
    expect(state.findings.find(({ id }) => id === finding.id)?.state).toBe('reported');

    const list = await ours('src/options/index.html#reports');
    await says(list, '1 report');
    await list.evaluate(() => document.querySelector<HTMLButtonElement>('.reports-line')?.click());
    await says(list, 'What happened since');
    await says(list, 'just Zelle me directly');

    // Pages behind others draw nothing.
    await review.bringToFront();
    await press(review, 'Undo');
    await says(review, 'Report removed.');
    const after = await world.state(ADDRESS);
    expect(after.findings.find(({ id }) => id === finding.id)?.state).toBe('open');
    const foreign = world.served.asked.slice(before).filter((url) => !/mozilla|firefox|google/.test(url));
    expect(foreign).toEqual([]);
    await review.close();
    await list.close();
  });

  it('reaches an organisation’s own endpoint once, after the time to undo', async () => {
    const endpoint = 'https://trust.example/reports';
    world.put(endpoint, { type: 'application/json', body: '{}' });
    await world.set({ endpoint });
    const draft = await world.ask('report.draft', { findingId: finding.id });
    if (!draft) throw new Error('no draft');
    expect(draft.endpoint).toBe(endpoint);
    const id = crypto.randomUUID();
    const bundle = buildReport(draft.source, DEFAULT_CHOICES, { ...circumstances, id });
    const stored = await world.ask('report.submit', { findingId: finding.id, bundle });
    expect(stored).toEqual({ ok: true, queued: true });
    const arrived = (): number => world.served.asked.filter((url) => url === endpoint).length;
    expect(arrived()).toBe(0);
    const until = Date.now() + 60_000;
    while (arrived() === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 250));
    expect(arrived()).toBe(1);
    const list = await ours('src/options/index.html#reports');
    await says(list, 'Sent');
    await list.close();
    await world.set({ endpoint: null });
  }, 90_000);

  it('opens ten thousand others in under a second', async () => {
    await world.control.evaluate(async () => {
      const opening = indexedDB.open('tillguard');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction('summaries', 'readwrite');
      for (let n = 0; n < 10_000; n++) {
        const id = `many-${n}`;
        const summary = {
          id,
          createdAt: new Date(1_700_000_000_000 + n * 60_000).toISOString(),
          platform: 'eBay',
          seller: `Shop ${n}`,
          level: 'medium',
          state: 'stored',
          excerpt: 'eBay takes too much, just Zelle me directly and I will knock 10% off. '.repeat(2),
          payees: ['+15550142'],
          paid: null,
        };
        transaction.objectStore('summaries').put({ id, order: -n - 2e12, summary, removedAt: null });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    });
    const page = await ours('src/options/index.html#reports');
    // Ten thousand, and the one that was sent above.
    await says(page, '10,001 reports');
    // From the press that leads there to the first line on the screen.
    const took = await page.evaluate(async () => {
      const until = async (there: boolean): Promise<void> => {
        while ((document.querySelector('.reports-line') !== null) !== there) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      location.hash = '#about';
      await until(false);
      const started = performance.now();
      location.hash = '#reports';
      await until(true);
      return performance.now() - started;
    });
    console.log(`${kind}: 10,000 reports open in ${Math.round(took)} ms`);
    expect(took).toBeLessThan(1000);
    await page.close();
  });
});
