import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openWorld, type World } from '../harness/world.ts';
import { settle } from './sample-browser.ts';

const ADDRESS = 'https://www.goofish.com/im';
const MESSAGE = '平台要扣手续费,你加我微信 xiaodian88,微信转账给你便宜50';

const PAGE = `<!doctype html><meta charset="utf-8"><title>闲鱼</title><body><div id="message-list-scrollable"><ul>
<li><div class="message-row--a1"><div class="message-content--b2"><div class="message-text-left--c3"
id="steer">${MESSAGE}</div></div></div></li></ul></div><textarea></textarea></body>`;

// The strictest policy a page can have: nothing inline, nothing loaded, no Trusted Types policy to be had.
const POLICY =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(BROWSERS)('on a page with the strictest policy, in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  it('the warning is drawn, styled and on top', async () => {
    world.put(ADDRESS, {
      type: 'text/html; charset=utf-8',
      body: PAGE,
      headers: { 'content-security-policy': POLICY },
    });
    const page = await world.open(ADDRESS);
    expect(await world.findings(ADDRESS, 1, 25_000)).toHaveLength(1);
    await settle(1200);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[popover=manual]');
      if (!host) return null;
      const { position, pointerEvents } = getComputedStyle(host);
      const points = [...Array(24 * 14).keys()].map((i) => [(i % 24) * 50, Math.floor(i / 24) * 50] as const);
      const met = points.filter(([x, y]) => document.elementFromPoint(x, y) === host).length;
      return { position, pointerEvents, met: met > 12, closed: host.shadowRoot === null };
    });
    expect(seen).toEqual({ position: 'fixed', pointerEvents: 'none', met: true, closed: true });
  });
});
