import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/reporting/page-address.ts';

describe('the page address', () => {
  it.each([
    ['https://item.taobao.com/item.htm?id=7&spm=a1.2&utm_source=x', 'https://item.taobao.com/item.htm?id=7'],
    ['https://www.ebay.com/itm/1?_trksid=p&var=5&access_token=abc', 'https://www.ebay.com/itm/1?var=5'],
    ['https://me:secret@shop.example/a?b=1', 'https://shop.example/a?b=1'],
    ['https://web.telegram.org/k/#@seller', 'https://web.telegram.org/k/#@seller'],
    ['https://shop.example/#access_token=1', 'https://shop.example/'],
    ['https://shop.example/a#:~:text=hello', 'https://shop.example/a'],
  ])('keeps the place and drops the rest: %s', (address, expected) => {
    expect(pageAddress(address, 'full')).toBe(expected);
  });

  it('has three precisions', () => {
    const address = 'https://www.ebay.com/itm/1?var=5';
    expect(pageAddress(address, 'path')).toBe('https://www.ebay.com/itm/1');
    expect(pageAddress(address, 'site')).toBe('https://www.ebay.com/');
  });

  it('is none where the address is none of the web', () => {
    for (const bad of [
      '',
      'nonsense',
      'file:///etc/passwd',
      'data:text/html,1',
      'blob:https://a.example/1',
    ]) {
      expect(pageAddress(bad, 'full')).toBeNull();
    }
  });

  it('never carries what a parameter of a session or a campaign says', () => {
    const secret = fc.constantFrom('token', 'session_id', 'auth', 'utm_campaign', 'fbclid', 'email', 'sid');
    fc.assert(
      fc.property(secret, fc.string(), (name, value) => {
        const marked = `zz${value}zz`;
        const address = `https://shop.example/item?id=1&${name}=${encodeURIComponent(marked)}`;
        expect(pageAddress(address, 'full')).toBe('https://shop.example/item?id=1');
      }),
    );
  });
});
