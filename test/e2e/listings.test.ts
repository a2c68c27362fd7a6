import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codePicture } from './harness/code.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';
import { bitsOf, modulesOf, payloadOf } from './pages/pictures/draw.ts';
import { DRAW } from './pages/pictures/sources.ts';
import { CARD_PICTURE, LISTINGS, type Listing } from './pages/platforms/listings.ts';
import { html } from './pages/platforms/stage.ts';
import { EN } from './pages/platforms/words.ts';

const PATIENCE = 10_000;
const SILENCE = 400;
const PROSE = 'Solid brass, rewired last year, a small scratch on the base that the third picture shows.';
const OWN_PICTURE = 'https://pics.example-cdn.com/cards/own.gif';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('listings and the platform’s own codes in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    world.put(CARD_PICTURE, codePicture(payloadOf('other')));
    world.put(OWN_PICTURE, codePicture(payloadOf('seller')));
  });
  afterAll(() => world.close());
  afterEach(async () => {
    for (const tab of await world.launched.browser.pages())
      if (tab.url().startsWith('https:')) await tab.close();
  });

  const looked = async (address: string, what: 'texts' | 'images', least: number) => {
    const until = Date.now() + PATIENCE;
    while ((await world.state(address)).looked[what] < least && Date.now() < until) await pause(50);
    expect((await world.state(address)).looked[what]).toBeGreaterThanOrEqual(least);
    await pause(SILENCE);
    return world.state(address);
  };

  describe.each(LISTINGS)('$platform: $built', ({ platform, address, seller, page, words }) => {
    const open = (listing: Listing) => {
      world.put(address, page(listing));
      return world.open(address);
    };

    it('is silent on an ordinary listing, whatever other sellers’ cards say', async () => {
      await open({ title: 'Brass lamp', description: PROSE, pictures: [] });
      const state = await looked(address, 'texts', 1);
      expect(state.platform?.id).toBe(platform);
      expect(state.findings.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([]);
    });

    it('finds what the seller wrote and showed, under the seller’s name', async () => {
      const description = `${PROSE} ${words.steer}`;
      await open({ title: 'Brass lamp', description, pictures: [OWN_PICTURE] });
      await world.findings(address, 2, PATIENCE);
      await pause(SILENCE);
      const { findings } = await world.state(address);
      const seen = findings.map((one) => ({
        place: one.place,
        party: one.party?.name,
        what: one.kind === 'image' ? one.codes[0]?.rawValue : one.text,
      }));
      const expected = (what: string) => ({ place: 'listing', party: seller, what });
      expect(seen).toHaveLength(2);
      expect(seen).toContainEqual(expected(payloadOf('seller')));
      expect(seen).toContainEqual(expected(description));
    });
  });

  it('reads eBay’s description in its frame from another host, and counts it on the tab', async () => {
    const item = 'https://www.ebay.com/itm/256123456789';
    const frame = 'https://itm.ebaydesc.com/itmdesc/256123456789';
    world.put(frame, html(`<div id="ds_div"><p>${PROSE}</p><p>${EN.steer}</p></div>`));
    world.put(
      item,
      html(
        `<div class="x-vi-evo-main-container"><h1 class="x-item-title__mainTitle"><span>Brass lamp</span></h1><div class="x-price-primary"><span>US $45.00</span></div><div class="x-sellercard__info__about-seller"><a href="https://www.ebay.com/usr/lampwright">lampwright</a></div><iframe id="desc_ifr" src="${frame}" width="800" height="300"></iframe></div>`,
      ),
    );
    await world.open(item);
    const found = await world.findings(item, 1, PATIENCE);
    expect(found.map(({ text, place }) => ({ text, place }))).toEqual([
      { text: expect.stringContaining(EN.steer), place: 'listing' },
    ]);
    expect(await world.badge(item)).toBe('1');
  });

  it('is silent on the code of its own address that craigslist prints into every post', async () => {
    const post = 'https://newyork.craigslist.org/mnh/fuo/d/new-york-brass-lamp/7712345678.html';
    world.put(
      post,
      html(
        `<section class="body"><h1><span id="titletextonly">Brass lamp</span></h1><section id="postingbody"><div class="print-information print-qrcode-container"><p class="print-qrcode-label">QR Code Link to This Post</p><div class="print-qrcode" data-location="${post}"><canvas></canvas></div></div>${PROSE}</section></section><script>${DRAW} draw(document.querySelector('canvas'), ${JSON.stringify(bitsOf(modulesOf(post)))})</script>`,
      ),
    );
    await world.open(post);
    expect((await looked(post, 'images', 1)).findings).toEqual([]);
  });

  describe.each([
    {
      what: 'WhatsApp’s own code to link a device',
      payload: '2@hM5n0sVtX1,kQ9ab7Lr2f0,ZmVyc3RrZXk9,c2Vjb25ka2V5,1',
      own: 'https://web.whatsapp.com/',
      chat: 'https://www.goofish.com/im',
    },
    {
      what: 'JD’s own code to log in',
      payload: 'https://qr.m.jd.com/p?k=AAEAIFb0a1c2d3e4f5a6b7c8d9e0&appid=133',
      own: 'https://item.jd.com/100012043978.html',
      chat: 'https://jdcs.jd.com/index.action',
    },
    {
      what: 'Taobao’s own code to log in',
      payload: 'https://login.m.taobao.com/qrcodeCheck.htm?lgToken=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      own: 'https://item.taobao.com/item.htm',
      chat: 'https://market.m.taobao.com/app/im/chat/index.html',
    },
  ])('$what', ({ payload, own, chat }) => {
    const picture = `https://pics.example-cdn.com/login/${encodeURIComponent(payload).length}.gif`;

    it('is silent on its own page', async () => {
      world.put(picture, codePicture(payload));
      world.put(
        own,
        html(
          `<main id="root"><h1>Brass lamp</h1><p>${PROSE}</p></main><div role="dialog" aria-label="Sign in"><img src="${picture}" width="220" height="220" alt=""></div>`,
        ),
      );
      await world.open(own);
      expect((await looked(own, 'images', 1)).findings).toEqual([]);
    });

    it('is found when it is pasted into a chat', async () => {
      const row = (text: string) =>
        `<div class="message-item message--content message-row--a"><div class="content"><div class="message-text-left--c">${text}</div></div></div>`;
      world.put(picture, codePicture(payload));
      world.put(
        chat,
        html(
          `<div class="dialog active ww_message" id="message-list-scrollable">${row('Scan it, so that I see you are real')}${row(`<img src="${picture}" width="220" height="220" alt="">`)}</div><pre class="send-textarea" contenteditable="true"></pre>`,
        ),
      );
      await world.open(chat);
      const until = Date.now() + PATIENCE;
      const codes = async () => (await world.findings(chat, 1)).filter((one) => one.codes.length > 0);
      while ((await codes()).length === 0 && Date.now() < until) await pause(50);
      const [finding] = await codes();
      expect(finding?.codes[0]?.rawValue).toBe(payload);
      expect(finding?.assessment.level).toBe('high');
      expect(finding?.assessment.tactics).toContain('device_login');
    });
  });

  it('does nothing at all on a page for logging in', async () => {
    const login = 'https://login.taobao.com/member/login.jhtml';
    const picture = 'https://pics.example-cdn.com/login/taobao.gif';
    world.put(picture, codePicture('https://login.m.taobao.com/qrcodeCheck.htm?lgToken=0a1b2c3d'));
    world.put(login, html(`<h1>Login</h1><img src="${picture}" width="220" height="220" alt="">`));
    const tab = await world.open(login);
    await tab.waitForFunction(() => document.querySelector('img')?.complete === true);
    await pause(1500);
    const { looked: counts, findings } = await world.state(login);
    expect({ ...counts, at: null }).toEqual({ texts: 0, links: 0, images: 0, unread: 0, at: null });
    expect(findings).toEqual([]);
  });
});
