import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Receiver, startReceiver } from '../../unit/outbox/receiver.ts';
import { openWorld, type World } from '../harness/world.ts';
import { handIn, stateOf, until } from './stored.ts';

const GECKO_ID = 'tillguard@tillguard.org';

/**
 * Firefox only, and on Linux, where a policy for an extension is a file in the home folder; Chromium reads policies from
 * a folder of the whole machine.
 */
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
