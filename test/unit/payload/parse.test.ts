import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePayload } from '../../../src/core/payload/parse.ts';
import { isShortLink } from '../../../src/core/payload/short-link.ts';
import { unwrap } from '../../../src/core/payload/unwrap.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const { rails } = knowledge;
const parse = (text: string) => parsePayload(text, rails);

describe('the way in', () => {
  it.each([
    ['white space and line ends', '  https://wa.me/15550100999\r\n'],
    ['a byte order mark', '\ufeffhttps://wa.me/15550100999'],
    ['zero-width characters around', '\u200bhttps://wa.me/15550100999\u200b'],
    ['angle brackets', '<https://wa.me/15550100999>'],
    ['capitals', 'HTTPS://WA.ME/15550100999'],
    ['no scheme', 'wa.me/15550100999'],
    ['http', 'http://www.wa.me/15550100999'],
    ['a port and a dot', 'https://wa.me.:443/15550100999'],
    ['percent-encoding as a whole', 'https%3A%2F%2Fwa.me%2F15550100999'],
    ['Facebook', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fwa.me%2F15550100999&h=AT'],
    ['Google', 'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fwa.me%2F15550100999'],
    ['VK', 'https://vk.com/away.php?to=https%3A%2F%2Fwa.me%2F15550100999'],
    ['Tumblr', 'https://t.umblr.com/redirect?z=https%3A%2F%2Fwa.me%2F15550100999'],
    [
      'Outlook',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwa.me%2F15550100999&data=x',
    ],
    ['Zhihu', 'https://link.zhihu.com/?target=https%3A%2F%2Fwa.me%2F15550100999'],
    [
      'one redirector in another',
      'https://vk.com/away.php?to=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fwa.me%252F15550100999',
    ],
    [
      'a link to a drawn code',
      'https://api.qrserver.com/v1/create-qr-code/?size=200x200&data=https%3A%2F%2Fwa.me%2F15550100999',
    ],
    ['an intent', 'intent://wa.me/15550100999#Intent;scheme=https;package=com.whatsapp;end'],
    ['a bookmark code', 'MEBKM:TITLE:x;URL:https\\://wa.me/15550100999;;'],
  ])('reads through %s', (_name, text) => {
    expect(parse(text)).toMatchObject({ kind: 'contact', rail: 'whatsapp', payee: '15550100999' });
  });

  it.each([
    ['https://qr.alipay.com.evil.example/fkx12345testtesttest99', 'link'],
    ['https://paypal.me@evil.example/pat', 'link'],
    ['https://evil.example/?u=wxp://f2f0abcdefghijkl', 'link'],
    ['https://evil.example/https://paypal.me/pat', 'link'],
    ['WIFI:S:test;T:WPA;P:secret;;', 'link'],
    ['geo:52.5,13.4', 'link'],
    ['4006381333931', 'other'],
    ['https://id.gs1.org/01/04006381333931', 'link'],
    ['M1TEST/PAT            ETEST12 MUCTXLXX 0123 123Y012A0012 100', 'other'],
    ['BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT', 'link'],
    ['', 'other'],
  ])('takes %s for kind %s, and for nobody’s', (text, kind) => {
    expect(parse(text)).toMatchObject({ kind, rail: null, payee: null });
  });

  it('ends in a nest of redirectors', () => {
    let text = 'https://wa.me/15550100999';
    for (let i = 0; i < 9; i++) text = `https://vk.com/away.php?to=${encodeURIComponent(text)}`;
    expect(parse(text)).toMatchObject({ kind: 'link', rail: null });
  });
});

describe('unwrapping', () => {
  it('leaves alone what wraps nothing', () => {
    for (const text of [
      '',
      'hello',
      'https://www.google.com/search?q=https://wa.me/1',
      'https://vk.com/away.php',
    ]) {
      expect(unwrap(text)).toBeNull();
    }
  });
});

describe('short links', () => {
  it('are told by their host', () => {
    expect(['https://bit.ly/abc', 'http://t.cn/A6x', 'bit.ly/abc'].every(isShortLink)).toBe(true);
    expect(
      ['https://bit.ly/', 'https://notbit.ly/abc', 'https://t.co.example/a', 'bit.ly'].some(isShortLink),
    ).toBe(false);
  });
});

describe('whatever the text', () => {
  const heads = [
    '',
    'https://',
    'upi://pay?',
    '000201',
    'SPD*1.0*',
    'BCD\n002\n1\nSCT\n',
    'lnbc',
    'bitcoin:',
    'alipays://platformapi/startapp?',
    '08050',
  ];

  it('never throws, and answers for known rails only', () => {
    const known = new Set<string | null>([null, ...rails.map(({ id }) => id)]);
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.string({ unit: 'binary', maxLength: 200 }), (head, tail) => {
        expect(known.has(parse(head + tail).rail)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives amounts as plain decimals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (amount) => {
        const parsed = parse(`upi://pay?pa=a@b&am=${encodeURIComponent(amount)}`);
        expect(parsed.amount === null || /^\d+(\.\d+)?$/.test(parsed.amount)).toBe(true);
      }),
    );
  });

  it.each(heads)('reads a megabyte after "%s" in linear time', (head) => {
    const start = performance.now();
    for (const filler of ['1', 'a', '%', '/', '=', ' ', '\n']) parse(head + filler.repeat(1_000_000));
    for (const filler of ['1', 'a', '%', '/', '=', ' ', '\n']) parse(head + filler.repeat(16_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
