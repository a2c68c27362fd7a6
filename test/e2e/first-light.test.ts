import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codePicture, ORDINARY } from './harness/code.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';

/** A chat in each platform's own shape, given the messages in order. */
interface Stage {
  readonly platform: string;
  readonly address: string;
  readonly page: (messages: readonly string[]) => string;
}

const theirs = (text: string): string =>
  text.startsWith('http') ? `<img src="${text}" width="240" height="240" alt="">` : text;

const STAGES: readonly Stage[] = [
  {
    platform: 'taobao',
    address: 'https://market.m.taobao.com/app/im/chat/index.html',
    page: (messages) =>
      `<div class="ww_message">${messages.map((text) => `<div class="message-item"><span class="nick">小店</span><div class="content">${text.startsWith('http') ? theirs(text) : `<pre class="edit">${text}</pre>`}</div></div>`).join('')}</div><div class="editBox"><pre class="edit" contenteditable="true"></pre></div>`,
  },
  {
    platform: 'goofish',
    address: 'https://www.goofish.com/im',
    page: (messages) =>
      `<div id="message-list-scrollable"><ul>${messages.map((text) => `<li><div class="message-row--a1"><div class="message-content--b2"><div class="message-text-left--c3">${theirs(text)}</div></div></div></li>`).join('')}</ul></div><textarea></textarea>`,
  },
  {
    platform: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    page: (messages) =>
      `<div id="main"><header><span title="Lee">Lee</span></header><div data-testid="conversation-panel-messages">${messages.map((text, i) => `<div role="row"><div class="message-in" data-id="false_${i}"><div class="copyable-text"><span class="selectable-text">${theirs(text)}</span></div></div></div>`).join('')}</div><footer><div contenteditable="true"></div></footer></div>`,
  },
  {
    platform: 'ebay',
    address: 'https://www.ebay.com/mesg/conversation',
    page: (messages) =>
      `<main><section><ol class="x1">${messages.map((text) => `<li class="k9 left"><div class="b7">${theirs(text)}</div><time>10:02</time></li>`).join('')}</ol><textarea aria-label="Reply"></textarea></section></main>`,
  },
  {
    platform: 'facebook',
    address: 'https://www.facebook.com/messages/t/1234567890/',
    page: (messages) =>
      `<div role="main"><div role="log" aria-label="Messages in conversation with Ana">${messages.map((text) => `<div role="row"><div class="x1n2" aria-label="At 10:02, Ana: message"><div dir="auto">${theirs(text)}</div></div></div>`).join('')}</div><div role="textbox" contenteditable="true"></div></div>`,
  },
];

const CHINESE = '平台要扣手续费,你加我微信 xiaodian88,微信转账给你便宜50';
const ENGLISH = 'eBay takes too much, just Zelle me directly at 555-0142 and I will knock 10% off';
const PICTURE = 'https://pics.example-cdn.com/chat/photo-1.gif';
const PAYLOAD = 'https://qr.alipay.com/fkx1abcdefgh2ijklmnop3q';

describe.each(BROWSERS)('first light in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(PICTURE, codePicture(PAYLOAD));
    // The first picture of a browser compiles the decoder; how long that takes is measured elsewhere.
    const [stage] = STAGES;
    if (!stage) throw new Error('no stage');
    world.put(stage.address, `<!doctype html><meta charset="utf-8"><body>${stage.page([PICTURE])}</body>`);
    const tab = await world.open(stage.address);
    await world.findings(stage.address, 1, 20_000);
    await tab.close();
  });
  afterAll(() => world.close());

  describe.each(STAGES)('on $platform', ({ platform, address, page }) => {
    const html = (messages: readonly string[]): string =>
      `<!doctype html><meta charset="utf-8"><title>Chat</title><body>${page(messages)}</body>`;

    it('stays silent on ordinary talk', async () => {
      world.put(address, html([...ORDINARY.zh, ...ORDINARY.en]));
      const tab = await world.open(address);
      const until = Date.now() + 5000;
      while ((await world.state(address)).looked.texts < 8 && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const state = await world.state(address);
      expect(state.platform?.id).toBe(platform);
      // Silence counts only where it was really looked at.
      expect(state.looked.texts).toBeGreaterThanOrEqual(8);
      expect(state.findings.map((finding) => finding.text)).toEqual([]);
      expect(await world.badge(address)).toBe('');
      await tab.close();
    });

    it.each([
      ['a message in Chinese', CHINESE, ORDINARY.zh],
      ['a message in English', ENGLISH, ORDINARY.en],
      ['a code from another origin', PICTURE, ORDINARY.en],
    ])('warns of %s within a second', async (_what, steer, talk) => {
      world.put(address, html([...talk, steer, ...talk.slice(0, 1)]));
      const tab = await world.open(address);
      const opened = Date.now();
      const found = await world.findings(address, 1);
      const took = Date.now() - opened;
      expect(found).toHaveLength(1);
      const [finding] = found;
      if (steer === PICTURE) expect(finding?.codes[0]?.rawValue).toBe(PAYLOAD);
      else expect(finding?.text).toBe(steer);
      expect(await world.badge(address)).toBe('1');
      expect(took, 'milliseconds from the loaded document to the finding').toBeLessThan(1000);
      await tab.close();
    });
  });
});
