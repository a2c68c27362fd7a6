import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader.ts';

describe('pictures in a chat, in a real browser', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('reads each kind once, by address or by pixels, and counts what it cannot read', async () => {
    const page = await reader.open('pictures');
    await page.setViewport({ width: 800, height: 2_900 });
    const sources = async () => {
      const { observations } = await reader.seen(page);
      return observations.flatMap((one) => (one.kind === 'image' ? [one.source] : []));
    };
    const pixels = async () =>
      (await reader.seen(page)).pixels.map(
        (one) => `${one.source.split(':').slice(0, 2).join(':')} ${one.width}`,
      );
    await expect.poll(async () => (await sources()).length, { timeout: 8_000 }).toBeGreaterThanOrEqual(11);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const found = await sources();
    expect(found.filter((source) => source.endsWith('?cross'))).toHaveLength(1);
    expect(found.filter((source) => source.endsWith('?class'))).toHaveLength(1);
    expect(found.filter((source) => source.endsWith('?inline'))).toHaveLength(1);
    expect(found.some((source) => source.startsWith('data:image/png'))).toBe(true);
    expect(found.some((source) => source.startsWith('blob:'))).toBe(true);
    expect(found.some((source) => source.includes("width='40'"))).toBe(false);
    const drawn = await pixels();
    expect(drawn.filter((one) => one.startsWith('inline:canvas')).sort()).toEqual([
      'inline:canvas 210',
      'inline:canvas 212',
    ]);
    expect(drawn.filter((one) => one.startsWith('inline:svg'))).toEqual(['inline:svg 720']);
    expect(drawn.filter((one) => one.startsWith('inline:cells'))).toHaveLength(1);
    expect(drawn.filter((one) => one.startsWith('inline:text'))).toHaveLength(1);
    expect((await reader.seen(page)).unread).toBe(1);
    expect(new Set(found).size).toBe(found.length);
    expect(found.some((source) => source.endsWith('?far'))).toBe(false);
    await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await expect
      .poll(async () => (await sources()).some((source) => source.endsWith('?far')), { timeout: 3_000 })
      .toBe(true);
    await page.close();
  });

  it('looks at pictures out of sight when the shopper asks for a check', async () => {
    const page = await reader.open('pictures');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const looked = await page.evaluate(() => window.seen.watch?.check());
    expect(looked?.texts).toBeGreaterThan(0);
    expect(looked?.images).toBeGreaterThanOrEqual(11);
    const { observations } = await reader.seen(page);
    expect(observations.some((one) => one.kind === 'image' && one.source.endsWith('?far'))).toBe(true);
    await page.close();
  });
});
