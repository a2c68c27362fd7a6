import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHAT } from './harness/goofish.ts';
import { BROWSERS, openWorld, type World } from './harness/world.ts';
import { codeOf, noiseOf, payeeOf, payloadOf, svgOf } from './pages/pictures/draw.ts';
import { DRAW, type Source, sourcesOf } from './pages/pictures/sources.ts';

/** What reading all pictures may take on a slow machine, milliseconds. */
const PATIENCE = 60_000;

const ELSEWHERE = 'https://pics.example-cdn.com/files/elsewhere';

const CODES = await sourcesOf('codes', codeOf);
const NOISE = await sourcesOf('noise', noiseOf);

/** A chat in which every source is a message, small enough for one screen. */
function chatOf(sources: readonly Source[]): string {
  const rows = sources.map(
    ({ name, markup }) =>
      `<li><div class="message-row--a1"><div class="message-content--b2"><div class="message-text-left--c3" id="${name}">${markup}</div></div></div></li>`,
  );
  const scripts = sources.flatMap(({ name, script }) =>
    script === undefined ? [] : [`{ const box = document.getElementById('${name}'); ${script}; }`],
  );
  return `<!doctype html><meta charset="utf-8"><title>Chat</title><style>body{margin:0;zoom:.7}#list{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}td{width:4px;height:4px;padding:0}.d{background:#000}.l{background:#fff}</style><body><div id="message-list-scrollable"><ul id="list">${rows.join('')}</ul></div><textarea></textarea><script>${DRAW}\n${scripts.join('\n')}</script></body>`;
}

describe.each(BROWSERS)('pictures of codes in %s', (kind) => {
  let world: World;
  const put = (sources: readonly Source[]) => {
    for (const { files } of sources)
      for (const [address, file] of Object.entries(files ?? {})) world.put(address, file);
    world.put(CHAT, chatOf(sources));
  };
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());
  afterEach(async () => {
    for (const tab of await world.launched.browser.pages()) if (tab.url().startsWith(CHAT)) await tab.close();
  });

  describe('each with a code of its own', () => {
    let found: Awaited<ReturnType<World['findings']>> = [];
    beforeAll(async () => {
      put(CODES);
      const tab = await world.open(CHAT);
      found = await world.findings(CHAT, CODES.length, PATIENCE);
      await tab.close();
    });

    it.each(CODES)('$what: one finding, and whom it pays', ({ name, besides = [] }) => {
      const ours = found.filter(({ codes }) => codes.some(({ rawValue }) => rawValue === payloadOf(name)));
      expect(ours).toHaveLength(1);
      const [finding] = ours;
      expect(finding?.kind).toBe('image');
      expect(finding?.from).toBe('counterpart');
      expect(finding?.codes.map(({ rawValue }) => rawValue).sort()).toEqual(
        [name, ...besides].map(payloadOf).sort(),
      );
      expect([name, ...besides].map(payeeOf)).toContain(finding?.payload?.payee);
    });

    it('and nothing else is found', () => {
      expect(found).toHaveLength(CODES.length);
    });
  });

  it('finds nothing in the same pictures without a code', async () => {
    put(NOISE);
    await world.open(CHAT);
    const until = Date.now() + PATIENCE;
    while ((await world.state(CHAT)).looked.images < NOISE.length && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const state = await world.state(CHAT);
    expect(state.looked.images).toBeGreaterThanOrEqual(NOISE.length);
    expect(state.looked.unread).toBe(0);
    expect(state.findings).toEqual([]);
  });

  it.each([
    [
      'an SVG file of another origin',
      `<img src="${ELSEWHERE}.svg" width="148" height="148" alt="">`,
      undefined,
    ],
    [
      'a canvas with a picture of another origin',
      '<canvas width="148" height="148"></canvas>',
      `{ const picture = new Image(); picture.onload = () => box.querySelector('canvas').getContext('2d').drawImage(picture, 0, 0); picture.src = '${ELSEWHERE}.svg'; }`,
    ],
    [
      'an SVG that borrows from another file',
      `<svg width="148" height="148"><use href="/files/sprite.svg#code"/></svg>`,
      undefined,
    ],
  ])('counts %s as not checked: nobody may draw it', async (_what, markup, script) => {
    world.put(`${ELSEWHERE}.svg`, { type: 'image/svg+xml', body: svgOf(codeOf('elsewhere'), 148) });
    put([{ name: 'elsewhere', what: '', markup, ...(script === undefined ? {} : { script }) }]);
    await world.open(CHAT);
    const until = Date.now() + PATIENCE;
    while ((await world.state(CHAT)).looked.unread < 1 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const state = await world.state(CHAT);
    expect(state.looked.unread).toBe(1);
    expect(state.findings).toEqual([]);
  });
});
