import { deflateSync } from 'node:zlib';
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codePicture } from './harness/code.ts';
import { CHAT, chatPage, row, STEER_EN, STEER_ZH } from './harness/goofish.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';

/** The header of a PNG of the given size, and hardly anything behind it. */
function bomb(side: number): Uint8Array {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'ascii');
  header.writeUInt32BE(side, 8);
  header.writeUInt32BE(side, 12);
  header.set([1, 0, 0, 0, 0], 16);
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  return Buffer.concat([Buffer.from(signature), header, deflateSync(Buffer.alloc(1000))]);
}

const HOST = 'https://pics.example-cdn.com';

describe.each(BROWSERS)('bad input in %s', (kind) => {
  let world: World;
  const errors: string[] = [];
  const open = async (html: string) => {
    world.put(CHAT, html);
    const tab = await world.open(CHAT);
    tab.on('pageerror', (error) => errors.push(String(error)));
    return tab;
  };
  /** The page still works, and a steer that comes afterwards is still found. */
  const stillWorks = async (tab: Awaited<ReturnType<typeof open>>, steer = STEER_EN) => {
    await tab.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      row(steer),
    );
    const end = Date.now() + 20_000;
    let texts: string[] = [];
    while (!texts.includes(steer) && Date.now() < end) {
      texts = (await world.findings(CHAT, 1, 20_000)).map(({ text }) => text);
    }
    expect(texts).toContain(steer);
    await tab.close();
  };

  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(`${HOST}/broken.png`, { type: 'image/png', body: Buffer.from('not a picture at all') });
    world.put(`${HOST}/bomb.png`, { type: 'image/png', body: bomb(60_000) });
    const binary = String.fromCharCode(...Array.from({ length: 40 }, (_, i) => (i * 37) % 256));
    world.put(`${HOST}/binary.gif`, {
      type: 'image/gif',
      body: encodeQR(binary, 'gif', { scale: 6, border: 4, encoding: 'byte' }),
    });
    // Shown to the page that asks first, refused to whoever asks again without its cookies.
    let asked = 0;
    world.put(`${HOST}/guarded.gif`, () => {
      asked += 1;
      return asked === 1
        ? codePicture('https://example.org/')
        : { status: 403, type: 'text/plain', body: 'no' };
    });
    world.put(`${HOST}/code.gif`, codePicture('https://qr.alipay.com/fkx1abcdefgh2ijklmnop3q'));
  });
  afterAll(async () => {
    await world.close();
    expect(errors).toEqual([]);
  });

  it('takes pictures that are broken, huge, missing or binary', async () => {
    const pictures = ['broken.png', 'bomb.png', 'missing.png', 'binary.gif'].map((name) => `${HOST}/${name}`);
    await stillWorks(await open(chatPage(pictures)));
  });

  it('says that a picture was not checked when it could not be fetched', async () => {
    const tab = await open(chatPage(['在的', `${HOST}/guarded.gif`]));
    const end = Date.now() + 20_000;
    while ((await world.state(CHAT)).looked.unread < 1 && Date.now() < end)
      await new Promise((r) => setTimeout(r, 100));
    expect((await world.state(CHAT)).looked.unread).toBe(1);
    await stillWorks(tab);
  });

  it('takes a message of five megabytes', async () => {
    const tab = await open(chatPage(['好的'.repeat(850_000)]));
    await stillWorks(tab);
  });

  it('takes a page without a body', async () => {
    const tab = await open(chatPage(['在的']));
    await tab.evaluate(() => document.body.remove());
    await new Promise((resolve) => setTimeout(resolve, 300));
    await tab.evaluate((html) => {
      const body = document.createElement('body');
      body.insertAdjacentHTML(
        'beforeend',
        `<div id="message-list-scrollable"><ul id="list">${html}</ul></div>`,
      );
      document.documentElement.append(body);
    }, row('在的'));
    await stillWorks(tab);
  });

  it('goes on when its memory for the session is full', async () => {
    await world.control.evaluate(async () => {
      const filling = 'x'.repeat(1_000_000);
      for (let i = 0; i < 12; i += 1)
        await chrome.storage.session.set({ [`filling${i}`]: filling }).catch(() => undefined);
    });
    const tab = await open(chatPage(['在的']));
    await stillWorks(tab);
    await world.control.evaluate(() =>
      chrome.storage.session.remove(Array.from({ length: 12 }, (_, i) => `filling${i}`)),
    );
  });

  it.runIf(kind === 'chromium')(
    'goes on when the background is killed, also in the middle of a picture',
    async () => {
      const tab = await open(chatPage([STEER_ZH, `${HOST}/code.gif`]));
      const worker = world.launched.browser.targets().find((target) => target.type() === 'service_worker');
      const session = await world.launched.browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', {
        filter: [{ type: 'service_worker' }],
      });
      expect(worker).toBeDefined();
      for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
      const found = await world.findings(CHAT, 1, 20_000);
      expect(found.length).toBeGreaterThan(0);
      await stillWorks(tab);
    },
  );

  it('leaves open pages working when the extension goes', async () => {
    const tab = await open(chatPage([STEER_ZH]));
    await world.findings(CHAT, 1);
    const before = errors.length;
    await world.control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await tab.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      row(STEER_EN),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => document.querySelectorAll('#list li').length)).toBe(2);
    expect(errors.slice(before)).toEqual([]);
  });
});
