import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codePicture } from './harness/code.ts';
import { CHAT, chatPage, STEER_EN, STEER_ZH } from './harness/goofish.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';

const PICTURE = 'https://pics.example-cdn.com/popup/code.gif';

describe.each(BROWSERS)('the real popup in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(PICTURE, codePicture('https://qr.alipay.com/fkx1abcdefgh2ijklmnop3q'));
    // The report's door opens the platform's own page: it must exist in this small world.
    for (const host of ['www.goofish.com', 'jubao.taobao.com']) {
      world.put(`https://${host}/*`, '<!doctype html><title>door</title>');
    }
  });
  afterEach(() => closePopup().catch(() => undefined));
  afterAll(() => world.close());

  /** Opens the popup of the toolbar's button over the tab in front, and waits until it shows what is expected. */
  const openPopup = async (tab: Awaited<ReturnType<World['open']>>, expected: RegExp): Promise<string> => {
    await tab.bringToFront();
    await world.control.evaluate(() => chrome.action.openPopup());
    return popupText(expected);
  };
  const popupText = async (expected: RegExp): Promise<string> => {
    const end = Date.now() + 8000;
    let text = '';
    while (Date.now() < end) {
      text = await world.control.evaluate(() => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        return view?.document.body.textContent ?? '';
      });
      if (expected.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the popup never showed ${expected}; it shows: ${text.slice(0, 400)}`);
  };
  /** Presses a button of the popup by its words. */
  const press = (words: string): Promise<void> =>
    world.control.evaluate((wanted) => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const buttons = [...(view?.document.querySelectorAll('button, summary, [role=button]') ?? [])];
      const button = buttons.find((candidate) => candidate.textContent?.trim().startsWith(wanted));
      if (!button) throw new Error(`no button "${wanted}"`);
      (button as HTMLElement).click();
    }, words);
  const closePopup = (): Promise<void> =>
    world.control.evaluate(() => {
      for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
    });

  it('shows what was found, in the message’s own words', async () => {
    world.put(CHAT, chatPage([STEER_EN, PICTURE]));
    const tab = await world.open(CHAT);
    await world.findings(CHAT, 2);
    const text = await openPopup(tab, /2 warnings/);
    expect(text).toContain('www.goofish.com');
    expect(text).toMatch(/Alipay/);
    await tab.close();
  });

  it('says what was looked at when nothing was found, and never "safe"', async () => {
    world.put(CHAT, chatPage(['在的', '今天发货']));
    const tab = await world.open(CHAT);
    const end = Date.now() + 5000;
    while ((await world.state(CHAT)).looked.texts < 2 && Date.now() < end)
      await new Promise((r) => setTimeout(r, 50));
    const text = await openPopup(tab, /Nothing|looked at|Looked at/);
    expect(text).not.toMatch(/\bsafe\b/i);
    await tab.close();
  });

  it('has its entries in the context menu', async () => {
    // To change an entry that is not there fails; one without a title is never made.
    const change = (id: string) =>
      world.control.evaluate(
        (wanted) => chrome.contextMenus.update(wanted, { enabled: true }).then(() => 'there', String),
        id,
      );
    expect(await change('check-image')).toBe('there');
    expect(await change('check-text')).toBe('there');
    expect(await change('check-nothing')).not.toBe('there');
  });

  it('says of a picture that was asked about when it looked and that it could not be read', async () => {
    world.put(CHAT, chatPage(['在的']));
    const tab = await world.open(CHAT);
    const { tabId } = await world.state(CHAT);
    for (const [asked, expected] of [
      ['image', /Looked at the picture you chose \(.+\): nothing to warn about/],
      ['image_unread', /could not be read: not checked/],
    ] as const) {
      const note = { review: { findingId: null, tabId, asked } };
      await world.control.evaluate((kept) => chrome.storage.session.set(kept), note);
      expect(await openPopup(tab, expected)).not.toMatch(/\bsafe\b/i);
      await closePopup();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await tab.close();
  });

  it('reports a seller in one press, with the contents in view before it', async () => {
    world.put(CHAT, chatPage([STEER_ZH]));
    const tab = await world.open(CHAT);
    const [finding] = await world.findings(CHAT, 1);
    await openPopup(tab, /Report seller/);
    await press('Report seller');
    // The very words of the message stand in the preview.
    await popupText(/This is exactly what you hand over/);
    expect(await popupText(new RegExp(STEER_ZH.slice(0, 8)))).toContain('xiaodian88');
    const label = await world.control.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      return view?.document.querySelector('.report-press button')?.textContent ?? '';
    });
    expect(label).not.toBe('');
    await press(label.trim());
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      const now = (await world.state(CHAT)).findings.find(({ id }) => id === finding?.id);
      if (now?.state === 'reported') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await world.state(CHAT)).findings.find(({ id }) => id === finding?.id)?.state).toBe('reported');
    const kept = await world.control.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('tillguard');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const database = asked.result;
            const [name = ''] = [...database.objectStoreNames].filter((store) => /case|report/.test(store));
            const count = database.transaction(name).objectStore(name).count();
            count.onsuccess = () => resolve(count.result);
            count.onerror = () => reject(count.error);
          };
        }),
    );
    expect(kept).toBeGreaterThan(0);
    await tab.close();
  });
});
