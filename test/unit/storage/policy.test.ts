import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return (fake.current as ReturnType<typeof fakeBrowser>).storage;
    },
  },
}));
const { readPolicy } = await import('../../../src/storage/policy.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

it('takes the endpoint of the organisation', async () => {
  browser.storage.managed.data.set('endpoint', 'https://trust.example/reports');
  expect(await readPolicy()).toEqual({ endpoint: 'https://trust.example/reports' });
});

it('has no endpoint where the policy names none or a bad one, or where there is no managed storage', async () => {
  expect(await readPolicy()).toEqual({ endpoint: null });
  browser.storage.managed.data.set('endpoint', 'http://trust.example/');
  expect(await readPolicy()).toEqual({ endpoint: null });
  browser.failing.set('managed', new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual({ endpoint: null });
});
