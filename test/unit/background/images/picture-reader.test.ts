import { describe, expect, it } from 'vitest';
import { createBoundedCache } from '../../../../src/background/images/bounded-cache.ts';
import { refusal } from '../../../../src/background/images/decode.ts';
import {
  createPictureReader,
  type PictureReaderParts,
} from '../../../../src/background/images/picture-reader.ts';
import { createQueue } from '../../../../src/background/images/queue.ts';
import { blank } from '../../../pictures/canvas.ts';
import { encode } from '../../../pictures/degrade.ts';

const CODE = { rawValue: 'x', format: 'qr_code', cornerPoints: [{ x: 1, y: 2 }] };
const png = new Uint8Array(await encode(blank(60, 60), 'png'));

function bench(change: Partial<PictureReaderParts> = {}) {
  const log: string[] = [];
  const parts: PictureReaderParts = {
    fetch: (async (address: string) => {
      log.push(`fetch ${address}`);
      return new Response(png.slice());
    }) as typeof fetch,
    decode: async () => ({ picture: blank(60, 60), scale: 2 }),
    readCodes: async () => {
      log.push('read');
      return [CODE];
    },
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    now: () => 0,
    ...change,
  };
  return { reader: createPictureReader(parts), log };
}

describe('createPictureReader', () => {
  it('reads an address once, however often it is asked for', async () => {
    const { reader, log } = bench();
    const first = await Promise.all([
      reader.readAddress('https://a.example/1'),
      reader.readAddress('https://a.example/1'),
    ]);
    await reader.readAddress('https://a.example/1');
    expect(first[0]).toEqual({ ok: true, codes: [{ ...CODE, cornerPoints: [{ x: 2, y: 4 }] }] });
    expect(log).toEqual(['fetch https://a.example/1', 'read']);
  });
  it('does not read the same bytes again under another address', async () => {
    const { reader, log } = bench();
    await reader.readAddress('https://a.example/1');
    await reader.readAddress('https://a.example/2');
    expect(log.filter((line) => line === 'read')).toHaveLength(1);
  });
  it('notices other bytes at an address after a while, and does not read the same bytes again', async () => {
    let [clock, file] = [0, png];
    const { reader, log } = bench({
      now: () => clock,
      fetch: (async () => {
        log.push('fetch');
        return new Response(file.slice());
      }) as typeof fetch,
    });
    const ask = () => reader.readAddress('https://a.example/1');
    await ask();
    clock += 60_000;
    await ask();
    expect(log).toEqual(['fetch', 'read', 'fetch']);
    file = new Uint8Array(await encode(blank(61, 61), 'png'));
    await ask();
    expect(log).toHaveLength(3);
    clock += 60_000;
    await ask();
    expect(log).toEqual(['fetch', 'read', 'fetch', 'fetch', 'read']);
  });
  it('does not ask again for a data: address, which is the picture itself', async () => {
    let clock = 0;
    const { reader, log } = bench({ now: () => clock });
    await reader.readAddress('data:image/png;base64,AA==');
    clock += 1e9;
    await reader.readAddress('data:image/png;base64,AA==');
    expect(log.filter((line) => line === 'read')).toHaveLength(1);
    expect(log).toHaveLength(2);
  });
  it('remembers that there was nothing, and forgets what may pass', async () => {
    const failing = bench({ fetch: () => Promise.reject(new TypeError('offline')) });
    expect(await failing.reader.readAddress('https://a.example/1')).toEqual({
      ok: false,
      unread: 'unreachable',
    });
    let calls = 0;
    const recovering = bench({
      readCodes: async () => {
        calls++;
        return calls === 1 ? { error: 'decoder' } : [];
      },
    });
    expect(await recovering.reader.readAddress('https://a.example/1')).toEqual({
      ok: false,
      unread: 'decoder',
    });
    expect(await recovering.reader.readAddress('https://a.example/1')).toEqual({ ok: true, codes: [] });
    expect(await recovering.reader.readAddress('https://a.example/1')).toEqual({ ok: true, codes: [] });
    expect(calls).toBe(2);
  });
  it.each([
    ['page of text', new TextEncoder().encode('<html>'), 'not_a_picture'],
    ['drawing', new TextEncoder().encode('<svg/>'), 'vector'],
    ['empty file', new Uint8Array(), 'not_a_picture'],
  ])('says why it did not read a %s', async (_, bytes, unread) => {
    const { reader } = bench({ fetch: async () => new Response(bytes.slice()) });
    expect(await reader.readAddress('https://a.example/1')).toEqual({ ok: false, unread });
  });
  it('says broken when the codec gives up', async () => {
    const { reader } = bench({ decode: () => Promise.reject(new Error('corrupt')) });
    expect(await reader.readAddress('https://a.example/1')).toEqual({ ok: false, unread: 'broken' });
  });
  it('reads the pixels of a page, and does not trust their shape', async () => {
    const { reader } = bench();
    expect(await reader.readPixels({ ...blank(30, 30), dataUrl: null })).toEqual({ ok: true, codes: [CODE] });
    expect(await reader.readPixels({ width: 3, height: 3, rgba: null, dataUrl: null })).toEqual({
      ok: false,
      unread: 'broken',
    });
    const huge = { ...blank(2, 2), width: 1e6, height: 1e6, dataUrl: null };
    expect(await reader.readPixels(huge)).toEqual({ ok: false, unread: 'too_many_pixels' });
  });
});

it('refuses a decompression bomb by its header', () => {
  const bomb = png.slice();
  new DataView(bomb.buffer).setUint32(16, 60_000);
  new DataView(bomb.buffer).setUint32(20, 60_000);
  expect(refusal(bomb)).toBe('too_many_pixels');
  expect(refusal(png)).toBeNull();
});

describe('createQueue', () => {
  it('does one thing at a time: the urgent first, the newest first among equals', async () => {
    const queue = createQueue<string>(10, () => 'dropped');
    const order: string[] = [];
    const task = (name: string) => async () => {
      order.push(name);
      await Promise.resolve();
      return name;
    };
    const first = queue.add(task('first'), false);
    await Promise.all([
      first,
      queue.add(task('a'), false),
      queue.add(task('b'), false),
      queue.add(task('seen'), true),
    ]);
    expect(order).toEqual(['first', 'seen', 'b', 'a']);
  });
  it('drops the least pressing when too much is waiting, and goes on after a failure', async () => {
    const queue = createQueue<string>(1, () => 'dropped');
    const failing = queue.add(() => Promise.reject(new Error('no')), true);
    const old = queue.add(async () => 'old', false);
    const recent = queue.add(async () => 'recent', true);
    await expect(failing).rejects.toThrow('no');
    expect(await Promise.all([old, recent])).toEqual(['dropped', 'recent']);
  });
});

it('forgets what was not asked for the longest', () => {
  const cache = createBoundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});
