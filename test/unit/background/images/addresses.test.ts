import { describe, expect, it, vi } from 'vitest';
import { download, isAllowed, MOST_BYTES, MOST_TIME } from '../../../../src/background/images/download.ts';

const PAGE = 'https://item.taobao.com/item.htm?id=1';

describe('isAllowed', () => {
  it.each([
    'https://img.alicdn.com/a.jpg',
    'http://i.ebayimg.com/x.webp',
    'https://8.8.8.8/x.png',
    'https://[2606:4700::1111]/x.png',
    'data:image/png;base64,AAAA',
    'https://localhost.example.com/x.png',
  ])('allows %s', (address) => {
    expect(isAllowed(address, PAGE)).toBe(true);
  });
  it.each([
    'http://127.0.0.1/x.png',
    'http://127.1/x.png',
    'http://2130706433/x.png',
    'http://0x7f000001/x.png',
    'http://0177.0.0.1/x.png',
    'http://0300.0250.1.1/x.png',
    'http://10.1.2.3/x.png',
    'http://172.31.0.1/x.png',
    'http://192.168.1.1/x.png',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/x.png',
    'http://0.0.0.0/x.png',
    'http://224.0.0.1/x.png',
    'http://255.255.255.255/x.png',
    'http://[::1]/x.png',
    'http://[::]/x.png',
    'http://[::ffff:127.0.0.1]/x.png',
    'http://[fe80::1]/x.png',
    'http://[fd00::1]/x.png',
    'http://[2002:7f00:1::]/x.png',
    'http://[64:ff9b::7f00:1]/x.png',
    'http://localhost/x.png',
    'http://LOCALHOST./x.png',
    'http://a.localhost/x.png',
    'http://router/x.png',
    'http://printer.local/x.png',
    'http://nas.home.arpa/x.png',
    'http://１２７.0.0.1/x.png',
    'file:///etc/passwd',
    'ftp://example.com/x.png',
    'chrome-extension://abc/x.png',
    'blob:https://item.taobao.com/1',
    'not an address',
  ])('refuses %s', (address) => {
    expect(isAllowed(address, PAGE)).toBe(false);
  });
  it('lets a page of the private network have its own pictures, and no other page', () => {
    expect(isAllowed('http://localhost:5173/a.png', 'http://localhost:5173/chat')).toBe(true);
    expect(isAllowed('http://localhost:8080/a.png', 'http://localhost:5173/chat')).toBe(false);
    expect(isAllowed('http://192.168.1.1/a.png', 'http://192.168.1.1/')).toBe(true);
  });
});

describe('download', () => {
  const answering = (response: Response, url = 'https://cdn.example.com/a.png', redirected = false) => {
    Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
    const asked: RequestInit[] = [];
    const fetcher = (async (_: unknown, init?: RequestInit) => {
      if (init) asked.push(init);
      return response;
    }) as typeof fetch;
    return { fetcher, asked };
  };
  const ADDRESS = 'https://cdn.example.com/a.png';

  it('asks as nobody in particular', async () => {
    const { fetcher, asked } = answering(new Response(new Uint8Array([1, 2, 3])));
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: true, bytes: new Uint8Array([1, 2, 3]) });
    expect(asked[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'default',
    });
  });
  it('does not ask a private address at all', async () => {
    const { fetcher, asked } = answering(new Response('x'));
    expect(await download('http://127.0.0.1/a.png', PAGE, fetcher)).toEqual({ ok: false, unread: 'address' });
    expect(asked).toHaveLength(0);
  });
  it('reads nothing of where a redirect leads inside', async () => {
    const { fetcher } = answering(new Response('secret'), 'http://192.168.0.1/', true);
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: false, unread: 'address' });
  });
  it('follows a redirect that stays outside', async () => {
    const { fetcher } = answering(new Response(new Uint8Array([7])), 'https://other.example.com/b.png', true);
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: true, bytes: new Uint8Array([7]) });
  });
  it('lets no other site redirect into the private network of a page that lives there', async () => {
    const { fetcher } = answering(new Response('secret'), 'http://192.168.0.1/admin', true);
    expect(await download(ADDRESS, 'http://192.168.0.2/chat', fetcher)).toEqual({
      ok: false,
      unread: 'address',
    });
  });
  it('does not read what is announced as too large', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      cancel: () => {
        cancelled = true;
      },
    });
    const { fetcher } = answering(
      new Response(body, { headers: { 'content-length': String(MOST_BYTES + 1) } }),
    );
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: false, unread: 'too_large' });
    expect(cancelled).toBe(true);
  });
  it('gives a server a limited time', async () => {
    const { fetcher, asked } = answering(new Response('x'));
    await download(ADDRESS, PAGE, fetcher);
    expect(asked[0]?.signal).toBeInstanceOf(AbortSignal);
    const slow = ((_: unknown, init?: RequestInit) =>
      Promise.reject(init?.signal?.reason ?? new Error('late'))) as typeof fetch;
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await download(ADDRESS, PAGE, slow)).toEqual({ ok: false, unread: 'timeout' });
    expect(timeout).toHaveBeenCalledWith(MOST_TIME);
    timeout.mockRestore();
  });
  it('says unreachable for an error of the server or of the network', async () => {
    const { fetcher } = answering(new Response('no', { status: 404 }));
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: false, unread: 'unreachable' });
    const failing = () => Promise.reject(new TypeError('network'));
    expect(await download(ADDRESS, PAGE, failing)).toEqual({ ok: false, unread: 'unreachable' });
  });
  it('stops at a body that is longer than promised', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20));
      },
    });
    const { fetcher } = answering(new Response(endless, { headers: { 'content-length': '10' } }));
    expect(await download(ADDRESS, PAGE, fetcher)).toEqual({ ok: false, unread: 'too_large' });
    expect(sent).toBeLessThan(MOST_BYTES * 2);
  });
});
