import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHAT, chatPage, HANDOFF, row, STEER_EN, STEER_ZH } from './harness/goofish.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';

const TALK = ['在的亲', '今天发货', '好的谢谢'];

/** Waits until a condition holds, at most fifteen seconds; fails by its own message. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether our element stands in the document. */
const isDrawn = () => document.querySelector('[popover=manual]') !== null;

describe.each(BROWSERS)('a page that lives, in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  it('is followed as messages arrive and nodes are used again', async () => {
    world.put(CHAT, chatPage(TALK));
    const tab = await world.open(CHAT);
    await until('the talk is read', async () => (await world.state(CHAT)).looked.texts >= 3);
    await tab.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      row(STEER_ZH),
    );
    expect((await world.findings(CHAT, 1)).map(({ text }) => text)).toEqual([STEER_ZH]);
    await tab.evaluate((text) => {
      const bubble = document.querySelector('#list li:first-child [class*=message-text]');
      if (bubble) bubble.textContent = text;
    }, STEER_EN);
    expect((await world.findings(CHAT, 2)).map(({ text }) => text)).toContain(STEER_EN);
    expect(await world.badge(CHAT)).toBe('2');
    await tab.close();
  });

  it('starts anew when the address changes without a new document', async () => {
    world.put(CHAT, chatPage([STEER_ZH]));
    const tab = await world.open(CHAT);
    await world.findings(CHAT, 1);
    await tab.evaluate((html) => {
      history.pushState(null, '', '/im?itemId=812345678901&peerUserId=7');
      const list = document.querySelector('#list');
      list?.replaceChildren();
      list?.insertAdjacentHTML('beforeend', html);
    }, row('还在的,明天发'));
    await until('the badge is empty', async () => (await world.badge(CHAT)) === '');
    await tab.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      row(STEER_EN),
    );
    expect((await world.findings(CHAT, 1)).map(({ text }) => text)).toEqual([STEER_EN]);
    await tab.close();
  });

  it('counts all its frames together', async () => {
    const inner = 'https://www.goofish.com/im/inner';
    world.put(inner, chatPage([STEER_EN]));
    world.put(CHAT, chatPage([STEER_ZH], `<iframe src="${inner}" width="400" height="300"></iframe>`));
    const tab = await world.open(CHAT);
    await until('the badge says 2', async () => (await world.badge(CHAT)) === '2');
    expect((await world.findings(CHAT, 2)).map(({ text }) => text).sort()).toEqual(
      [STEER_EN, STEER_ZH].sort(),
    );
    await tab.close();
  });

  it('is read in frames that have no address of their own', async () => {
    const inner = JSON.stringify(chatPage([STEER_EN])).replaceAll('</', '<\\/');
    const ways = {
      srcdoc: `frame.srcdoc = inner; document.body.append(frame);`,
      blank: `document.body.append(frame); frame.contentDocument.open(); frame.contentDocument.write(inner); frame.contentDocument.close();`,
      sandbox: `frame.sandbox = 'allow-scripts'; frame.srcdoc = inner; document.body.append(frame);`,
      data: `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(inner); document.body.append(frame);`,
      blob: `frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html; charset=utf-8' })); document.body.append(frame);`,
    };
    for (const [way, script] of Object.entries(ways)) {
      world.put(
        CHAT,
        chatPage(
          TALK,
          `<script>const inner = ${inner}; const frame = document.createElement('iframe'); frame.width = 400; frame.height = 300; ${script}</script>`,
        ),
      );
      const tab = await world.open(CHAT);
      expect(
        (await world.findings(CHAT, 1)).map(({ text }) => text),
        way,
      ).toEqual([STEER_EN]);
      // What draws comes later and on its own: it must reach every frame that what reads has reached.
      await until(`a warning is drawn: ${way}`, async () => {
        const drawn = tab.frames().map((frame) => frame.evaluate(isDrawn).catch(() => false));
        return (await Promise.all(drawn)).slice(1).includes(true);
      });
      await tab.close();
    }
  });

  it('is read again when the shopper comes back to it', async () => {
    const other = 'https://www.goofish.com/im/other';
    world.put(CHAT, chatPage([STEER_ZH]));
    world.put(other, chatPage(TALK));
    const tab = await world.open(CHAT);
    await world.findings(CHAT, 1);
    await tab.goto(other, { waitUntil: 'domcontentloaded' });
    await until('the badge is empty', async () => (await world.badge(other)) === '');
    await tab.goBack({ waitUntil: 'domcontentloaded' });
    expect((await world.findings(CHAT, 1)).map(({ text }) => text)).toEqual([STEER_ZH]);
    await tab.close();
  });

  it('keeps what was found when the message is changed or taken back: it was said', async () => {
    world.put(CHAT, chatPage([...TALK, STEER_ZH, STEER_EN]));
    const tab = await world.open(CHAT);
    await world.findings(CHAT, 2);
    const { texts } = (await world.state(CHAT)).looked;
    await tab.evaluate(() => {
      const bubbles = document.querySelectorAll('#list [class*=message-text]');
      const [changed, removed] = [bubbles[bubbles.length - 2], bubbles[bubbles.length - 1]];
      if (changed) changed.textContent = '好的,明天发货哦';
      removed?.closest('li')?.remove();
    });
    await until('the change is read', async () => (await world.state(CHAT)).looked.texts > texts);
    expect((await world.state(CHAT)).findings.map(({ text }) => text).sort()).toEqual(
      [STEER_EN, STEER_ZH].sort(),
    );
    expect(await world.badge(CHAT)).toBe('2');
    await tab.close();
  });

  it('is judged anew at once when the sensitivity changes', async () => {
    world.put(CHAT, chatPage([...TALK, HANDOFF]));
    await world.set({ sensitivity: 'low' });
    const tab = await world.open(CHAT);
    await until('the talk is read', async () => (await world.state(CHAT)).looked.texts >= 4);
    expect((await world.state(CHAT)).findings).toEqual([]);
    await world.set({ sensitivity: 'high' });
    expect((await world.findings(CHAT, 1)).map(({ text }) => text)).toEqual([HANDOFF]);
    await world.set({ sensitivity: 'balanced' });
    await tab.close();
  });

  it('is left alone while paused, and watched again afterwards', async () => {
    world.put(CHAT, chatPage([STEER_ZH]));
    await world.ask('site.pause', { host: 'www.goofish.com', minutes: 60 });
    const tab = await world.open(CHAT);
    expect((await world.state(CHAT)).status).toBe('paused');
    expect((await world.state(CHAT)).looked.texts).toBe(0);
    await world.ask('site.resume', { host: 'www.goofish.com' });
    expect(await world.findings(CHAT, 1)).toHaveLength(1);
    await tab.close();
  });

  it('is not asked twice about what the shopper called fine', async () => {
    world.put(CHAT, chatPage([STEER_ZH]));
    const tab = await world.open(CHAT);
    const [finding] = await world.findings(CHAT, 1);
    await world.ask('finding.decide', { findingId: finding?.id ?? '', decision: 'fine' });
    await until('the badge is empty', async () => (await world.badge(CHAT)) === '');
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await until('it is read again', async () => (await world.state(CHAT)).findings.length === 1);
    expect((await world.state(CHAT)).findings[0]?.state).toBe('fine');
    expect(await world.badge(CHAT)).toBe('');
    await world.ask('finding.decide', { findingId: finding?.id ?? '', decision: 'reopen' });
    await until('the badge says 1', async () => (await world.badge(CHAT)) === '1');
    await tab.close();
  });
});
