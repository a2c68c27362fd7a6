// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

/** A life under an extension whose id can vanish, as it does when it is updated under an open page. */
async function born(id: string | undefined) {
  const runtime: { id: string | undefined } = { id };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', undefined);
  vi.resetModules();
  const { beginLife } = await import('../../../src/content/life.ts');
  return { life: beginLife(document), runtime };
}

describe('the life of a content script', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('goes on while its extension is there, whoever calls', async () => {
    const { life } = await born('abc');
    document.dispatchEvent(new Event('tillguard-succession'));
    expect(life.signal.aborted).toBe(false);
    life.end();
  });
  it('ends when it finds its extension gone', async () => {
    const { life, runtime } = await born('abc');
    runtime.id = undefined;
    expect(life.alive()).toBe(false);
    expect(life.signal.aborted).toBe(true);
  });
  it('makes way for its successor after an update', async () => {
    const old = await born('abc');
    old.runtime.id = undefined;
    expect(old.life.signal.aborted).toBe(false);
    const fresh = await born('abc');
    expect(old.life.signal.aborted).toBe(true);
    expect(fresh.life.signal.aborted).toBe(false);
    fresh.life.end();
  });
});
