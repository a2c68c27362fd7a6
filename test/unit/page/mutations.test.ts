// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createMutations, HUGE } from '../../../src/page/mutations.ts';
import { put } from './page.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const watched = (html: string) => {
  const root = put(html);
  let calls = 0;
  const mutations = createMutations(() => {
    calls++;
  });
  mutations.watch(document);
  return { root, mutations, calls: () => calls };
};

describe('collecting changes', () => {
  it('keeps the topmost of nested additions, and tells once', async () => {
    const { root, mutations, calls } = watched('<main></main>');
    const outer = document.createElement('div');
    root.append(outer);
    const inner = document.createElement('p');
    outer.append(inner);
    await settle();
    inner.append('text');
    await settle();
    expect(calls()).toBe(1);
    expect(mutations.take()).toEqual({ everything: false, elements: [outer] });
    mutations.stop();
  });
  it('sees changed words, addresses and background pictures, but no other style', async () => {
    const { root, mutations } = watched('<main><p>a</p><img src="data:,1"><div></div><i></i></main>');
    const [p, img, div, i] = root.children;
    if (p?.firstChild instanceof Text) p.firstChild.data = 'b';
    img?.setAttribute('src', 'data:,2');
    div?.setAttribute('style', 'background:url(x.png)');
    i?.setAttribute('style', 'transform:translateY(4px)');
    await settle();
    expect(mutations.take().elements).toEqual([p, img, div]);
    mutations.stop();
  });
  it('gives up counting when the page changes as a whole', async () => {
    const { root, mutations } = watched('<main></main>');
    for (let n = 0; n <= HUGE; n++) root.append(document.createElement('p'));
    await settle();
    expect(mutations.take()).toEqual({ everything: true, elements: [] });
    root.append(document.createElement('p'));
    await settle();
    expect(mutations.take().elements).toHaveLength(1);
    mutations.stop();
  });
});
