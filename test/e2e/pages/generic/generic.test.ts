import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../harness/world.ts';
import { CHATS, type Read } from './chats.ts';
import { openReader, type Reader } from './reader.ts';
import { UNLIKE } from './unlike.ts';
import { readsOf, VARIANTS, WITHOUT } from './variants.ts';
import { WILD } from './wild.ts';

describe.each(BROWSERS)('chats that nobody told us about, in %s', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(kind);
  });
  afterAll(() => reader.close());

  const read = async (page: Awaited<ReturnType<Reader['open']>>) => {
    const { observations } = await reader.seen(page);
    return observations.flatMap((one): Read[] =>
      one.kind === 'text' && one.place === 'message' ? [{ from: one.from, text: one.text }] : [],
    );
  };

  it.each(CHATS)('$page: $built', async ({ page: name, reads, next, party, typed }) => {
    const page = await reader.open(name);
    await expect.poll(() => read(page), { timeout: 6_000 }).toEqual(expect.arrayContaining([...reads]));
    const first = await read(page);
    const texts = first
      .filter((one) => one.from === 'self' || one.from === 'counterpart')
      .map((one) => one.text);
    const expected = reads.map((one) => one.text);
    expect(texts.filter((text) => expected.includes(text))).toEqual(expected);
    if (next !== undefined) {
      await page.evaluate(next.run);
      await expect
        .poll(() => read(page), { timeout: 3_000 })
        .toEqual(expect.arrayContaining([...next.reads]));
      if (next.gone !== undefined)
        expect((await reader.seen(page)).gone.length).toBeGreaterThanOrEqual(next.gone);
    }
    const { observations } = await reader.seen(page);
    const messages = observations.filter((one) => one.place === 'message');
    expect(new Set(messages.map((one) => one.conversation)).size).toBe(1);
    if (party !== undefined) expect(messages.at(-1)?.party?.name).toBe(party);
    if (typed !== undefined) expect(JSON.stringify(observations)).not.toContain(typed);
    await page.close();
  });

  it.each([...VARIANTS, ...WILD, ...UNLIKE])('$name', async (variant) => {
    const page = await reader.open(variant.html, variant.plan);
    if (variant.next !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await page.evaluate(variant.next);
    }
    const spoken = async () => {
      const { observations, gone } = await reader.seen(page);
      return observations.filter(
        ({ id, from, place, kind }) =>
          kind === 'text' &&
          place === 'message' &&
          from !== 'platform' &&
          !(variant.last && gone.includes(id)),
      );
    };
    const said = async () =>
      (await spoken()).map((one) => ({ from: one.from, text: one.kind === 'text' ? one.text : '' }));
    await expect.poll(said, { timeout: 4_000 }).toEqual(readsOf(variant));
    const all = await spoken();
    expect(new Set(all.map(({ conversation }) => conversation)).size).toBe(variant.parties?.length ?? 1);
    if (variant.parties !== undefined)
      expect([...new Set(all.map(({ party }) => party?.name))]).toEqual(variant.parties);
    expect(JSON.stringify(all)).not.toMatch(/half a thought|draft|还没发/);
    await page.close();
  });

  it.each(WITHOUT)('finds no conversation in $name', async ({ html }) => {
    const page = await reader.open(html);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await read(page)).toEqual([]);
    await page.close();
  });
});
