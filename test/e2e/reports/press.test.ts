import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import type { Report } from '../../../src/reporting/report.ts';
import { CHAT, chatPage } from '../harness/goofish.ts';
import { BROWSERS, openWorld, type World } from '../harness/world.ts';
import { modulesOf } from '../pages/pictures/draw.ts';
import { ours, press, says, until } from './stored.ts';

const LISTING = 'https://www.ebay.com/itm/123456789012';
const STEER = 'Fees here are too high, just Zelle me directly at 555-0142 and I will knock 10% off';
const SHOP = `<!doctype html><meta charset="utf-8"><title>Brass lamp | eBay</title><main>
  <h1 class="x-item-title__mainTitle">Brass lamp, rewired</h1>
  <div class="x-price-primary"><span>US $120.00</span></div>
  <div class="d-item-description" id="desc">${STEER}. It was rewired last year and works well.</div></main>`;
const NOTEPAD = 'https://notes.example.net/';
const CODE = 'https://qr.alipay.com/fkx12345abcdefgh';

/** A chat in which the code is drawn by the page itself, shown as a blob:, and taken away when it was seen. */
const DRAWN = `${chatPage(['在的'])}<script>
  const modules = ${JSON.stringify(modulesOf(CODE))};
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = modules.length * 8;
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * 8, y * 8, 8, 8)));
  canvas.toBlob((blob) => {
    const image = new Image(240, 240);
    image.src = URL.createObjectURL(blob);
    document.querySelector('.message-text-left--c3').replaceChildren(image);
  });
</script>`;

describe.each(BROWSERS)('the press in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'tillguard-'));
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind, 'en', {
      preferences: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    });
    world.put(NOTEPAD, '<!doctype html><title>Notes</title><textarea autofocus></textarea>');
  });
  afterAll(async () => {
    await world.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Opens the review of a finding over its page: from the real toolbar button where the driver can press it. */
  async function review(tab: Page, finding: Finding): Promise<Page> {
    const { tabId } = await world.state(tab.url());
    if (kind === 'firefox') return ours(world, `src/popup/index.html?review=${finding.id}&tab=${tabId}`);
    await tab.bringToFront();
    const popup = await toolbarPopup(tab.url());
    await says(popup, 'Report seller');
    await press(popup, 'Report seller');
    return popup;
  }
  async function toolbarPopup(address: string): Promise<Page> {
    const { browser, extensionUrl } = world.launched;
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find(({ url }) => url.startsWith(address))?.targetId;
    const opening = browser.waitForTarget((target) => target.url().includes('/popup/index.html'));
    await session.send(
      'Extensions.triggerAction' as never,
      { id: new URL(extensionUrl).host, targetId } as never,
    );
    return (await opening).asPage();
  }
  /** What a person gets who pastes now. */
  async function pasted(): Promise<string> {
    const notes = await world.open(NOTEPAD);
    await notes.bringToFront();
    await notes.click('textarea');
    await notes.keyboard.down('Control');
    await notes.keyboard.press('v');
    await notes.keyboard.up('Control');
    await until('pasted', () => notes.evaluate(() => document.querySelector('textarea')?.value !== ''), 8000);
    const text = await notes.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await notes.close();
    return text;
  }
  const stored = (): Promise<Report[]> =>
    world.control.evaluate(async () => {
      const opening = indexedDB.open('tillguard');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = db.transaction('reports').objectStore('reports').getAll();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      db.close();
      return all.result.map(({ body }) => body.report);
    });

  it('copies the text, keeps the picture of the page, saves a package that verifies, and can be taken back', async () => {
    world.put(LISTING, SHOP);
    const tab = await world.open(LISTING);
    const [finding] = await world.findings(LISTING, 1);
    if (!finding) throw new Error('nothing was found');
    const page = await review(tab, finding);
    await says(page, 'This is exactly what you hand over');
    await says(page, 'US $120.00');
    await says(page, 'Nothing is sent by itself');

    await page.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((label) => label.textContent === 'Picture of the whole page')?.click();
    });
    if (kind === 'chromium') await page.waitForSelector('img[src^="data:image/png"]');
    await press(page, 'Report seller');
    await says(page, 'Report kept. Its text is copied.');
    await says(page, 'Now on eBay');

    const [report] = await stored();
    expect(report?.listing).toMatchObject({
      id: '123456789012',
      title: 'Brass lamp, rewired',
      price: 'US $120.00',
    });
    // Firefox has no way to press the toolbar button from outside, and without that press no picture is allowed.
    const roles = report?.files.map(({ role }) => role);
    expect(roles).toEqual(kind === 'chromium' ? ['capture'] : []);

    await press(page, 'Save evidence package');
    const name = await downloaded(downloads);
    const files = unzipSync(readFileSync(join(downloads, name)));
    expect(JSON.parse(Buffer.from(files['report.json'] ?? []).toString())).toEqual(report);
    for (const line of Buffer.from(files['SHA256SUMS'] ?? [])
      .toString()
      .trim()
      .split('\n')) {
      const [sum = '', path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    if (kind === 'chromium') expect(widthOf(files['files/capture.png'])).toBeGreaterThan(1000);

    if (kind === 'firefox') await page.bringToFront();
    await press(page, 'Undo');
    await says(page, 'Report removed.');
    expect((await world.state(LISTING)).findings.find(({ id }) => id === finding.id)?.state).toBe('open');
    await page.close().catch(() => undefined);

    const text = await pasted();
    expect(text).toContain(report?.statement);
    expect(text).toContain('just Zelle me directly at 555-0142');
    expect(text).toContain('US $120.00');
    expect(text).toContain(LISTING);
    await tab.close();
  });

  it('keeps the picture that the page drew itself, although the page has taken it away', async () => {
    world.put(CHAT, DRAWN);
    const tab = await world.open(CHAT);
    const [finding] = await world.findings(CHAT, 1);
    expect(finding).toMatchObject({ kind: 'image', source: expect.stringMatching(/^blob:/) });
    await tab.evaluate(() => document.querySelector('#list')?.remove());
    const draft = await world.ask('report.draft', { findingId: finding?.id ?? '' });
    const picture = draft?.source.picture;
    expect(picture).toMatchObject({ mediaType: 'image/png', drawn: true });
    expect(widthOf(Buffer.from(picture?.base64 ?? '', 'base64'))).toBe(modulesOf(CODE).length * 8);
    await tab.close();
  });
});

/** The width a PNG file names in its header. */
function widthOf(png: Uint8Array | undefined): number {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return bytes.readUInt32BE(16);
}

async function downloaded(folder: string): Promise<string> {
  // Firefox makes an empty file of that name first.
  const whole = () =>
    readdirSync(folder).find((name) => name.endsWith('.zip') && statSync(join(folder, name)).size > 0);
  await until('downloaded', () => whole() !== undefined, 15_000);
  return whole() ?? '';
}
