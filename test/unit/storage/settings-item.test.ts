import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/storage/settings.ts';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return (fake.current as ReturnType<typeof fakeBrowser>).storage;
    },
  },
}));
const { settings } = await import('../../../src/storage/settings-item.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const seller = (n: number) => ({ platform: 'ebay', id: `seller-${n}`, name: 'A'.repeat(60), since: n });

describe('settings', () => {
  it('answers with the defaults where nothing is stored', async () => {
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('writes only the fields of the patch', async () => {
    await settings.set({ sensitivity: 'high' });
    await settings.set({ country: 'SG' });
    expect([...browser.storage.sync.data.keys()]).toEqual(['settings.sensitivity', 'settings.country']);
    expect(await settings.get()).toEqual({ ...DEFAULT_SETTINGS, sensitivity: 'high', country: 'SG' });
  });

  it('mends any stored rubbish to a usable record', async () => {
    const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.anything(), async (field, rubbish) => {
        browser.storage.sync.data.clear();
        browser.storage.sync.data.set(`settings.${field}`, rubbish);
        const value = await settings.get();
        expect(['low', 'balanced', 'high']).toContain(value.sensitivity);
        expect(value.trustedSellers.every((one) => typeof one.id === 'string')).toBe(true);
        expect(value.endpoint === null || value.endpoint.startsWith('https://')).toBe(true);
      }),
    );
  });

  it('takes no endpoint but a plain https address', async () => {
    for (const bad of [
      'http://a.example/',
      'https://me:pw@a.example/',
      'ftp://a.example',
      'javascript:1',
      7,
    ]) {
      browser.storage.sync.data.set('settings.endpoint', bad);
      expect((await settings.get()).endpoint).toBeNull();
    }
    await settings.set({ endpoint: 'https://trust.example/reports' });
    expect((await settings.get()).endpoint).toBe('https://trust.example/reports');
  });

  it('keeps in local what sync has no room for, and leaves the rest in sync', async () => {
    const many = Array.from({ length: 200 }, (_, n) => seller(n));
    await settings.set({ sensitivity: 'low' });
    expect(await settings.set({ trustedSellers: many })).toEqual({ ok: true });
    expect((await settings.get()).trustedSellers).toEqual(many);
    await settings.set({ trustedSellers: [seller(1)] });
    expect((await settings.get()).trustedSellers).toEqual([seller(1)]);
    expect(browser.storage.local.data.size).toBe(0);
  });

  it('works without sync', async () => {
    browser.failing.set('sync', new Error('sync is disabled'));
    await settings.set({ coverCodes: false });
    expect((await settings.get()).coverCodes).toBe(false);
  });

  it('says that storage is full, or that there is none', async () => {
    browser.failing.set('sync', new Error('sync is disabled'));
    browser.failing.set('local', new Error('QUOTA_BYTES quota exceeded'));
    expect(await settings.set({ coverCodes: false })).toEqual({ ok: false, failure: 'full' });
    browser.failing.set('local', new Error('Access to storage is not allowed'));
    expect(await settings.set({ coverCodes: false })).toEqual({ ok: false, failure: 'unavailable' });
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('tells of changes until its signal is aborted', async () => {
    const leaving = new AbortController();
    const seen: Settings[] = [];
    settings.onChanged((value) => seen.push(value), leaving.signal);
    await settings.set({ sensitivity: 'high' });
    await vi.waitFor(() => expect(seen.at(-1)?.sensitivity).toBe('high'));
    leaving.abort();
    expect(browser.listeners.size).toBe(0);
  });

  it('forgets everything on reset', async () => {
    await settings.set({ sensitivity: 'high', country: 'BR' });
    await settings.reset();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });
});
