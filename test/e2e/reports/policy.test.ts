import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Receiver, startReceiver } from '../../unit/outbox/receiver.ts';
import { DIST, openWorld, type World } from '../harness/world.ts';
import { placePolicy, withKnownId } from './policy.ts';
import { handIn, hurry, stateOf, until } from './stored.ts';

const GECKO_ID = 'tillguard@tillguard.org';

/** On Linux, where a policy for an extension is a file in the home folder. */
describe.runIf(process.platform === 'linux')('an organisation’s policy in Firefox', () => {
  const home = mkdtempSync(join(tmpdir(), 'tillguard-home-'));
  let receiver: Receiver;
  let world: World;

  beforeAll(async () => {
    receiver = await startReceiver();
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const policy = {
      name: GECKO_ID,
      description: 'Where reports are also sent',
      type: 'storage',
      data: { endpoint: receiver.url },
    };
    writeFileSync(join(folder, `${GECKO_ID}.json`), JSON.stringify(policy));
    world = await openWorld('firefox', 'en', { environment: { HOME: home } });
  });
  afterAll(async () => {
    await world.close();
    await receiver.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('says where reports are sent, with nothing set by the shopper', async () => {
    const id = await handIn(world);
    await until('it is sent', async () => (await stateOf(world, id)).delivery === 'sent', 60_000);
    expect([...receiver.counted.keys()]).toEqual([`"${id}"`]);
  }, 90_000);

  it('stands above the shopper’s own setting', async () => {
    await world.set({ endpoint: 'https://elsewhere.example/reports' });
    const id = await handIn(world);
    await until('it is sent', async () => (await stateOf(world, id)).delivery === 'sent', 60_000);
    expect(receiver.counted.has(`"${id}"`)).toBe(true);
  }, 90_000);
});

/** On Linux, where Chromium reads policies from folders of the whole machine: skipped where these are not ours to write. */
describe.runIf(process.platform === 'linux')('an organisation’s policy in Chromium', () => {
  it('says where reports are sent, above the shopper’s own setting', async ({ skip }) => {
    const receiver = await startReceiver();
    const build = withKnownId(join(DIST, 'chromium'));
    const policy = placePolicy(build.id, { endpoint: receiver.url });
    let world: World | null = null;
    try {
      if (!policy) return skip('the folder of policies cannot be written');
      const opened = await openWorld('chromium', 'en', { extension: build.folder });
      world = opened;
      await opened.set({ endpoint: 'https://elsewhere.example/reports' });
      const managed = () =>
        opened.control.evaluate(() => chrome.storage.managed.get('endpoint').catch(() => ({})));
      await until('the policy is there', async () => Object.keys(await managed()).length > 0, 20_000);
      const id = await handIn(opened);
      await until('it is sent', async () => {
        if ((await stateOf(opened, id)).delivery === 'sent') return true;
        await hurry(opened, id);
        return false;
      });
      expect([...receiver.counted.keys()]).toEqual([`"${id}"`]);
      const page = await opened.launched.browser.newPage();
      await page.goto(`${opened.launched.extensionUrl}src/options/index.html#warnings`);
      await page.waitForFunction(() => document.body.textContent?.includes('Set by your organisation'));
    } finally {
      await world?.close();
      policy?.remove();
      build.remove();
      await receiver.close();
    }
  }, 90_000);
});
